#include "studio/cli/french_help.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

namespace acquis::cli {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

constexpr std::array texts{
    Pair{"Acquis: write, check and ship a digital-competence referential.",
        "Acquis : écrire, vérifier et livrer un référentiel de compétences numériques."},
    Pair{"Exit codes: 0 fine, 1 the content has problems, 2 bad usage, 3 cannot read or write, 4 the gate refused.",
        "Codes de sortie : 0 tout va bien, 1 le contenu a des problèmes, 2 mauvais usage, 3 lecture ou écriture "
        "impossible, 4 livraison refusée."},
    Pair{"Print this help message and exit", "Affiche cette aide"},
    Pair{"Display program version information and exit", "Affiche la version"},
    Pair{"Language of messages: fr or en (default: the locale's)",
        "Langue des messages : fr ou en (sinon celle du système)"},
    Pair{"Colours in the output: auto (on a terminal; NO_COLOR and CLICOLOR_FORCE are followed), always or never",
        "Couleurs de la sortie : auto (sur un terminal ; NO_COLOR et CLICOLOR_FORCE sont suivis), always (toujours) ou "
        "never (jamais)"},
    Pair{"Content folder (default: the nearest one upwards that holds referential.yaml, else ./content)",
        "Dossier du contenu (sinon le plus proche en remontant qui contient referential.yaml, ou ./content)"},
    Pair{"Content folder", "Dossier du contenu"},
    Pair{"Read a git revision instead of the files on disk", "Lit une révision de git au lieu des fichiers du disque"},
    Pair{"The date of today, for rules about dates (default: the system's)",
        "La date du jour, pour les règles sur les dates (sinon celle du système)"},
    Pair{"text or json", "text ou json"},
    Pair{"text (the file) or json", "text (le fichier) ou json"},
    Pair{"text, json, sarif or junit", "text, json, sarif ou junit"},
    // check
    Pair{"Check the content with every rule", "Vérifie le contenu par toutes les règles"},
    Pair{"Only this rule (may be given several times)", "Cette règle seulement (peut être répété)"},
    Pair{"Tell new, old and fixed problems apart since this revision; only new ones decide the exit code",
        "Distingue les problèmes nouveaux, anciens et résolus depuis cette révision ; seuls les nouveaux décident "
        "du code de sortie"},
    Pair{"Apply every fix that is offered, then check what is left",
        "Applique toutes les corrections proposées, puis vérifie ce qui reste"},
    Pair{"Check everything again, even where no file has changed",
        "Contrôle tout à nouveau, même si aucun fichier n’a changé"},
    Pair{"With --fix: show the difference and change nothing", "Avec --fix : montre la différence sans rien changer"},
    Pair{"What makes the exit code 1: errors, warnings too, or none",
        "Ce qui donne le code de sortie 1 : errors (erreurs), warnings (avertissements aussi) ou none (rien)"},
    Pair{"List the rules' ids", "Liste les noms des règles"},
    Pair{"Show the manual page of a rule", "Affiche la page de manuel d’une règle"},
    // fmt
    Pair{"Rewrite files in the canonical form", "Récrit les fichiers dans la forme canonique"},
    Pair{"Change nothing: show the difference, exit with 1 where there is one",
        "Ne change rien : montre la différence, sort avec 1 s’il y en a une"},
    // show, find, stats
    Pair{"Show an entity by its id or name (@navigateur3)",
        "Montre une entité par son identifiant ou son nom (@navigateur3)"},
    Pair{"Id or name", "Identifiant ou nom"},
    Pair{"Find entities: words, and conditions such as type:QROC status:validated kind:skill in:1.1",
        "Cherche des entités : des mots, et des conditions comme type:QROC status:validated kind:skill in:1.1"},
    Pair{"Words without case or accents; key:value; -key:value to leave out",
        "Des mots, sans égard aux majuscules ni aux accents ; clé:valeur ; -clé:valeur pour écarter"},
    Pair{"At most so many results", "Nombre de résultats au plus"},
    Pair{"Count what the content holds, by status, type, locale and competence",
        "Compte ce que contient le contenu, par statut, type, langue et compétence"},
    // new, schema
    Pair{"Make a new entity with a fresh id and print its path",
        "Crée une entité avec un nouvel identifiant et affiche son chemin"},
    Pair{"tube, skill, challenge, tutorial, profile…", "tube, skill, challenge, tutorial, profile…"},
    Pair{"A field: --set tube=@navigateur --set level=3", "Un champ : --set tube=@navigateur --set level=3"},
    Pair{"For a tube: the thematic to list it in", "Pour un sujet : la thématique où le ranger"},
    Pair{"Print the file and write nothing", "Affiche le fichier et n’écrit rien"},
    Pair{"Write the JSON Schemas of the files and of the releases, or list them",
        "Écrit les schémas JSON des fichiers et des livraisons, ou les liste"},
    Pair{"Folder to write into (without it, the names are listed)",
        "Dossier où écrire (sans lui, les noms sont listés)"},
    // export, import
    Pair{"Export a release for the engine, a pack for use offline, or a target profile",
        "Exporte une livraison pour le moteur, un paquet pour l’usage hors ligne, ou un profil cible"},
    Pair{"release, pack or profile", "release (livraison), pack (paquet) ou profile (profil cible)"},
    Pair{
        "For a profile its name; then the content folder", "Pour un profil cible son nom ; puis le dossier du contenu"},
    Pair{"X.json writes that file (the rest in X.files/); FOLDER names the files itself",
        "X.json écrit ce fichier (le reste dans X.files/) ; DOSSIER nomme les fichiers lui-même"},
    Pair{"What is refused: errors, warnings too, or none",
        "Ce qui est refusé : errors (erreurs), warnings (avertissements aussi) ou none (rien)"},
    Pair{"Keys of the engine of 2024-10 or 2026-04 (default: referential.yaml)",
        "Clés du moteur de 2024-10 ou de 2026-04 (sinon referential.yaml)"},
    Pair{"Id of the release (default: the number of commits along first parents)",
        "Identifiant de la livraison (sinon le nombre de commits par premiers parents)"},
    Pair{"Date of the release (default: the commit's); needed outside git and with uncommitted changes",
        "Date de la livraison (sinon celle du commit) ; nécessaire hors de git et avec des changements non "
        "enregistrés"},
    Pair{"Address under which the exported files will be served", "Adresse où les fichiers exportés seront servis"},
    Pair{"Tell what would be written and write nothing", "Dit ce qui serait écrit et n’écrit rien"},
    Pair{"Import a release or a target profile; nothing it says is lost",
        "Importe une livraison ou un profil cible ; rien de ce qu’il dit n’est perdu"},
    Pair{"The JSON file", "Le fichier JSON"},
    Pair{"Folder to write into; made where it does not exist", "Dossier où écrire ; créé s’il n’existe pas"},
    Pair{"Name of the referential or of the profile", "Nom du référentiel ou du profil cible"},
    Pair{"How remarks are printed: text or json", "Forme des remarques : text ou json"},
    // diff, answer
    Pair{"Tell what differs between two revisions, by entity and field",
        "Dit ce qui diffère entre deux révisions, par entité et par champ"},
    Pair{"Revision to start from", "Révision de départ"},
    Pair{"Revision to end with (default: the files on disk)", "Révision d’arrivée (sinon les fichiers du disque)"},
    Pair{"Judge an answer by the engine's rules, step by step",
        "Juge une réponse par les règles du moteur, étape par étape"},
    Pair{"The answer as the engine receives it: 2 · 1,3 · text · YAML of the fields · #ABAND#",
        "La réponse telle que le moteur la reçoit : 2 · 1,3 · texte · YAML des champs · #ABAND#"},
    Pair{"Id of the challenge, localized or not", "Identifiant de l’épreuve, localisée ou non"},
    Pair{"Locale in which the challenge is answered", "Langue dans laquelle l’épreuve est jouée"},
    Pair{"JSON lines {type, proposals, format, solution, t1, t2, t3, answer}; - for standard input",
        "Lignes JSON {type, proposals, format, solution, t1, t2, t3, answer} ; - pour l’entrée standard"},
    // pack
    Pair{"Tell whether a pack is whole and undamaged: exit code 1 and the reason where it is not",
        "Dit si un paquet est entier et intact : code de sortie 1 et la raison s’il ne l’est pas"},
    Pair{"What to do: verify", "Que faire : verify (vérifier)"},
    Pair{"The pack, as acquis export pack wrote it", "Le paquet, tel qu’acquis export pack l’a écrit"},
    // man, completion
    Pair{"Print the manual page of a command, or write all of them",
        "Affiche la page de manuel d’une commande, ou les écrit toutes"},
    Pair{"Name of the command (default: acquis itself)", "Nom de la commande (sinon acquis)"},
    Pair{"Folder to write every manual page into", "Dossier où écrire toutes les pages de manuel"},
    Pair{"Print what makes a shell complete commands and options",
        "Affiche ce qui complète commandes et options dans un interpréteur"},
    Pair{"bash, zsh or fish", "bash, zsh ou fish"},
};

constexpr std::array labels{
    Pair{"Usage", "Usage"},
    Pair{"OPTIONS", "OPTIONS"},
    Pair{"SUBCOMMAND", "COMMANDE"},
    Pair{"SUBCOMMANDS", "COMMANDES"},
    Pair{"Positionals", "Arguments"},
    Pair{"REQUIRED", "OBLIGATOIRE"},
};

template <std::size_t count> std::string_view lookUp(const std::array<Pair, count>& pairs, std::string_view english)
{
    const auto found = std::ranges::find(pairs, english, &Pair::first);
    return found == pairs.end() ? std::string_view() : found->second;
}

std::string inFrench(const std::string& english)
{
    const std::string_view french = lookUp(texts, english);
    return french.empty() ? english : std::string(french);
}

} // namespace

std::string_view frenchHelp(std::string_view english)
{
    return lookUp(texts, english);
}

void translateHelp(CLI::App& program)
{
    program.description(inFrench(program.get_description()));
    program.footer(inFrench(program.get_footer()));
    for (const auto& [english, french] : labels)
        program.get_formatter()->label(std::string(english), std::string(french));
    for (CLI::Option* option : program.get_options([](CLI::Option*) { return true; }))
        option->description(inFrench(option->get_description()));
    for (CLI::App* command : program.get_subcommands([](CLI::App*) { return true; })) {
        command->group("Commandes");
        translateHelp(*command);
    }
}

std::string frenchUsageError(const CLI::ParseError& error)
{
    const std::string_view kind = error.get_name();
    const std::string said = error.what();
    const std::string about = said.substr(0, said.find(':'));
    if (said.starts_with("A subcommand"))
        return "Il manque une commande : par exemple acquis check.";
    if (kind == "RequiredError")
        return fmt::format("Il manque un argument : {}.", said.substr(0, said.find(" is required")));
    if (kind == "ExtrasError")
        return fmt::format("Argument inattendu :{}.", said.substr(said.find(':') + 1));
    if (kind == "ValidationError")
        return fmt::format("Valeur refusée pour {} :{}.", about, said.substr(said.find(':') + 1));
    if (kind == "ArgumentMismatch")
        return fmt::format("Il manque une valeur, ou il y en a trop, pour {}.", about);
    if (kind == "ConversionError")
        return fmt::format("Valeur illisible : {}.", said);
    return fmt::format("Commande incomprise : {}.", said);
}

} // namespace acquis::cli
