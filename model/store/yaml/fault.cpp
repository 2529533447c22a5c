#include "model/store/yaml/fault.h"

#include <array>
#include <fmt/format.h>

namespace acquis::store {

namespace {

struct Translation {
    std::string_view problem; ///< the beginning of libyaml's sentence
    std::string_view fr;
    std::string_view en;
};

// In the order in which they are tried.
constexpr std::array translations{
    Translation{"mapping values are not allowed",
        "Un deux-points suivi d’une espace n’est pas permis ici : le fichier se lirait autrement que prévu. Si le "
        "texte contient « : », mettez-le entre guillemets droits ; sinon, vérifiez le retrait (deux espaces par "
        "niveau).",
        "A colon followed by a space is not allowed here: the file would not mean what was meant. If the text contains "
        "\": \", put it between double quotes; otherwise check the indentation (two spaces a level)."},
    Translation{"block sequence entries are not allowed",
        "Un tiret de liste n’est pas permis ici. Placez la liste sur les lignes qui suivent sa clé, un élément par "
        "ligne, ou mettez le texte entre guillemets droits.",
        "A list dash is not allowed here. Put the list on the lines after its key, one item a line, or put the text "
        "between double quotes."},
    Translation{"mapping keys are not allowed",
        "Une clé n’est pas permise ici. Vérifiez le retrait (deux espaces par niveau), ou mettez le texte entre "
        "guillemets droits.",
        "A key is not allowed here. Check the indentation (two spaces a level), or put the text between double "
        "quotes."},
    Translation{"could not find expected ':'",
        "Cette ligne n’est ni « clé: valeur » ni la suite d’un texte : il manque un deux-points, ou le retrait est "
        "trop petit. Complétez la ligne, ou alignez-la sur le texte qu’elle prolonge.",
        "This line is neither \"key: value\" nor the rest of a text: a colon is missing, or the indentation is too "
        "small. Complete the line, or align it with the text it continues."},
    Translation{"found unexpected end of stream",
        "Un guillemet ouvert ici n’est jamais fermé : tout ce qui suit est pris pour du texte. Ajoutez le guillemet de "
        "fin, ou doublez l’apostrophe (\u2019\u2019) si elle appartient au texte.",
        "A quote that opens here is never closed: everything after it is taken for text. Add the closing quote, or "
        "double the apostrophe ('') if it belongs to the text."},
    Translation{"found unexpected document indicator",
        "Le texte entre guillemets commencé ici contient une ligne « --- » ou « ... » : elle terminerait le document. "
        "Fermez le guillemet, ou écrivez le texte sur une seule ligne.",
        "The quoted text that begins here contains a line \"---\" or \"...\": it would end the document. Close the "
        "quote, or write the text on one line."},
    Translation{"found unknown escape character",
        "Cette barre oblique inverse annonce un caractère spécial qui n’existe pas. Entre guillemets doubles, écrivez "
        "\\\\ pour une barre oblique inverse, ou employez des guillemets simples.",
        "This backslash announces a special character that does not exist. Between double quotes write \\\\ for a "
        "backslash, or use single quotes."},
    Translation{"did not find expected hexdecimal number",
        "Le code après \\x, \\u ou \\U doit compter deux, quatre ou huit chiffres hexadécimaux. Complétez-le, ou "
        "écrivez \\\\ pour une barre oblique inverse.",
        "The code after \\x, \\u or \\U must have two, four or eight hexadecimal digits. Complete it, or write \\\\ "
        "for a backslash."},
    Translation{"found invalid Unicode character escape code",
        "Ce code ne désigne aucun caractère Unicode. Écrivez le caractère lui-même.",
        "This code stands for no Unicode character. Write the character itself."},
    Translation{"found a tab character",
        "Une tabulation sert de retrait : YAML n’accepte que des espaces. Remplacez-la par deux espaces par niveau.",
        "A tab is used as indentation: YAML accepts spaces only. Replace it by two spaces a level."},
    Translation{"found an indentation indicator equal to 0",
        "Le chiffre après « | » ou « > » doit être compris entre 1 et 9. Retirez-le, ou écrivez « |2 ».",
        "The digit after \"|\" or \">\" must be from 1 to 9. Remove it, or write \"|2\"."},
    Translation{"did not find expected comment or line break",
        "Après « | » ou « > », le texte commence à la ligne suivante. Allez à la ligne ; si le texte commence par ce "
        "signe, mettez-le entre guillemets droits.",
        "After \"|\" or \">\" the text begins on the next line. Start a new line; if the text begins with that sign, "
        "put it between double quotes."},
    Translation{"did not find expected alphabetic or numeric character",
        "Un texte ne peut pas commencer par « & » ou « * » sans guillemets. Mettez-le entre guillemets droits.",
        "A text cannot begin with \"&\" or \"*\" without quotes. Put it between double quotes."},
    Translation{"found unexpected ':'",
        "Un deux-points n’est pas permis ici, entre crochets ou accolades. Mettez le texte entre guillemets droits.",
        "A colon is not allowed here, between brackets or braces. Put the text between double quotes."},
    Translation{"did not find expected ',' or ']'",
        "Une liste entre crochets n’est pas terminée : il manque une virgule ou le crochet fermant. Complétez-la, ou "
        "écrivez un élément par ligne, précédé d’un tiret.",
        "A list between brackets is not complete: a comma or the closing bracket is missing. Complete it, or write one "
        "item a line, after a dash."},
    Translation{"did not find expected ',' or '}'",
        "Des clés entre accolades ne sont pas terminées : il manque une virgule ou l’accolade fermante. Complétez-les, "
        "ou écrivez une clé par ligne.",
        "Keys between braces are not complete: a comma or the closing brace is missing. Complete them, or write one "
        "key a line."},
    Translation{"did not find expected key",
        "Cette ligne n’est pas alignée sur les autres clés, ou suit un guillemet fermé trop tôt. Alignez-la (deux "
        "espaces par niveau) ; dans un texte entre guillemets, écrivez \\\" pour un guillemet.",
        "This line is not aligned with the other keys, or follows a quote closed too early. Align it (two spaces a "
        "level); inside a quoted text write \\\" for a quote."},
    Translation{"did not find expected '-' indicator",
        "Cette ligne n’est pas alignée sur les tirets de la liste. Alignez-la sur eux, ou sur le texte de l’élément "
        "qu’elle prolonge.",
        "This line is not aligned with the dashes of the list. Align it with them, or with the text of the item it "
        "continues."},
    Translation{"did not find expected node content",
        "Une valeur manque ici, ou commence par un signe réservé. Écrivez la valeur, entre guillemets droits si elle "
        "commence par un signe.",
        "A value is missing here, or begins with a reserved sign. Write the value, between double quotes if it begins "
        "with a sign."},
    Translation{"did not find expected <document start>",
        "Ce texte vient après la fin du document. Vérifiez son retrait, ou retirez la ligne « ... » qui le précède.",
        "This text comes after the end of the document. Check its indentation, or remove the line \"...\" before it."},
};

Sentence strangeStart(std::string_view here)
{
    if (here.starts_with('\t'))
        return {"Une tabulation sert de retrait : YAML n’accepte que des espaces. Remplacez-la par deux espaces par "
                "niveau.",
            "A tab is used as indentation: YAML accepts spaces only. Replace it by two spaces a level."};
    const std::string_view sign = here.substr(0, 1);
    return {fmt::format("Un texte ne peut pas commencer par « {} » sans guillemets : ce signe est réservé par YAML. "
                        "Mettez le texte entre guillemets droits.",
                sign),
        fmt::format("A text cannot begin with \"{}\" without quotes: YAML reserves that sign. Put the text between "
                    "double quotes.",
            sign)};
}

} // namespace

Sentence syntaxFault(std::string_view problem, std::string_view context, std::string_view here)
{
    if (problem.starts_with("found character that cannot start any token"))
        return strangeStart(here);
    if (context.find("anchor") != std::string_view::npos || context.find("alias") != std::string_view::npos)
        problem = "did not find expected alphabetic or numeric character";
    for (const Translation& translation : translations)
        if (problem.starts_with(translation.problem))
            return {std::string(translation.fr), std::string(translation.en)};
    return {fmt::format("Ce texte n’est pas du YAML valide ({}). Vérifiez le retrait et les guillemets de cette ligne, "
                        "ou comparez avec un fichier voisin.",
                problem),
        fmt::format("This text is not valid YAML ({}). Check the indentation and the quotes of this line, or compare "
                    "with a neighbouring file.",
            problem)};
}

} // namespace acquis::store
