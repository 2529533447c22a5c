#include "tests/bench/generate/prose.h"

#include <array>
#include <fmt/format.h>

namespace acquis::bench {
namespace {

constexpr std::array frenchThings{"le dossier partagé", "la pièce jointe", "l’adresse du site",
    "le tableau de présences", "la boîte de réception", "l’agenda du collège", "la photo de classe", "le compte rendu",
    "la feuille de calcul", "l’exposé sur les volcans", "le mot de passe", "la sauvegarde du jeudi",
    "l’étiquette du colis", "le plan du quartier", "la liste des élèves", "l’imprimante de la bibliothèque",
    "le questionnaire", "la vidéo du voyage", "l’affiche du spectacle", "le fichier des adhérents", "la page d’accueil",
    "l’itinéraire à vélo", "le menu de la cantine", "la recette de saison"};
constexpr std::array frenchActions{"se trouve dans", "renvoie à", "remplace", "complète", "accompagne", "précise",
    "annonce", "contient", "résume", "corrige", "prolonge", "cite", "illustre", "rappelle", "précède"};
constexpr std::array frenchWays{"depuis hier", "à la demande de l’équipe", "sans que personne l’ait vérifié",
    "dès l’ouverture", "pour la réunion de mardi", "après la mise à jour", "à l’échelle du département", "en général",
    "grâce à une règle de tri"};
constexpr std::array englishThings{"the shared folder", "the attachment", "the address of the site",
    "the attendance table", "the inbox", "the school calendar", "the class picture", "the minutes", "the spreadsheet",
    "the talk on volcanoes", "the password", "Thursday’s backup", "the parcel label", "the map of the district",
    "the list of pupils", "the library printer", "the questionnaire", "the video of the trip", "the poster of the show",
    "the members file"};
constexpr std::array englishActions{"is kept in", "refers to", "replaces", "completes", "goes with", "explains",
    "announces", "contains", "sums up", "corrects", "quotes", "illustrates", "recalls"};
constexpr std::array englishWays{"since yesterday", "as the team asked", "without anybody checking", "on opening",
    "for the Tuesday meeting", "after the update", "across the county", "in general", "thanks to a sorting rule"};
constexpr std::array hosts{"exemple.fr", "ressources.exemple.org", "cours.example.com", "documents.example.net"};
constexpr std::array words{"courriel", "dossier", "tableur", "navigateur", "requête", "cellule", "réseau", "légende",
    "paragraphe", "moteur", "licence", "format", "extension", "résolution", "variable", "boucle", "capteur", "schéma",
    "agenda", "diaporama", "annexe", "sommaire", "signet", "filtre"};

std::string upperFirst(std::string text)
{
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

std::string block(Stream& stream, Language language)
{
    switch (stream.below(4)) {
    case 0: {
        std::string list;
        for (int item = stream.between(2, 3); item > 0; --item)
            list += fmt::format("- **{}**{}: {}\n", phrase(stream, language),
                language == Language::french ? "\u00A0" : "", phrase(stream, language));
        return list + '\n';
    }
    case 1:
        return fmt::format("> {}\n\n", sentence(stream, language));
    case 2:
        return fmt::format("| {} | {} |\n|---|---|\n| {} | {} |\n\n", phrase(stream, language),
            phrase(stream, language), stream.below(999), stream.below(999));
    default:
        return {};
    }
}

} // namespace

std::string phrase(Stream& stream, Language language)
{
    const bool french = language == Language::french;
    std::string text = french ? stream.pick(frenchThings) : stream.pick(englishThings);
    if (stream.chance(40))
        text.append(" ").append(french ? stream.pick(frenchWays) : stream.pick(englishWays));
    return text;
}

std::string sentence(Stream& stream, Language language)
{
    const bool french = language == Language::french;
    return upperFirst(fmt::format("{} {} {}.", french ? stream.pick(frenchThings) : stream.pick(englishThings),
        french ? stream.pick(frenchActions) : stream.pick(englishActions), phrase(stream, language)));
}

std::string paragraph(Stream& stream, int fewest, int most, Language language)
{
    std::string text = sentence(stream, language);
    for (int more = stream.between(fewest, most) - 1; more > 0; --more)
        text.append(" ").append(sentence(stream, language));
    return text;
}

std::string instruction(Stream& stream, Language language)
{
    std::string text = paragraph(stream, 2, 5, language) + "\n\n" + block(stream, language);
    const std::string page = address(stream);
    text += language == Language::french
        ? fmt::format("Quelle est la bonne réponse\u202F? Lire [la page du dossier]({}).\n", page)
        : fmt::format("Which answer is right? Read [the page of the folder]({}).\n", page);
    return text;
}

std::string word(Stream& stream)
{
    return stream.pick(words);
}

std::string address(Stream& stream)
{
    return fmt::format("https://{}/fiche/{}?langue=fr&v={}", stream.pick(hosts), stream.below(99999), stream.below(9));
}

std::string letters(std::size_t number)
{
    std::string text;
    do {
        text.insert(text.begin(), static_cast<char>('A' + number % 26));
        number /= 26;
    } while (number > 0);
    return text;
}

} // namespace acquis::bench
