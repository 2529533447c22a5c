#include "model/syntax/fault.h"

#include "model/base/text.h"

#include <fmt/format.h>

namespace acquis::syntax {

namespace {

/// {0} is what the fault is about, {1} its line. French typography: U+00A0 before `:` and inside « », U+202F before
/// `;`.
struct Wording {
    std::string_view fr;
    std::string_view en;
};

Wording choiceWording(Fault::Kind kind)
{
    if (kind == Fault::Kind::emptyChoice)
        return {"La ligne {1} contient une proposition vide, que l’apprenant verrait sans texte. Écrivez-la ou "
                "supprimez-la.",
            "Line {1} holds an empty choice, which the learner would see without text. Write it or remove it."};
    return {"« {0} » précède la première proposition et ne sera jamais affiché. Commencez la ligne par un tiret ou "
            "déplacez ce texte dans la consigne.",
        "\"{0}\" comes before the first choice and is never shown. Begin the line with a dash or move this text to the "
        "instruction."};
}

Wording fieldWording(Fault::Kind kind)
{
    switch (kind) {
    case Fault::Kind::emptyField:
        return {"Le champ de la ligne {1} est vide (« ${{}} ») : le moteur ne peut plus charger les épreuves de la "
                "compétence. Donnez-lui un nom, par exemple ${{reponse}}.",
            "The field on line {1} is empty (\"${{}}\"): the engine can no longer load the competence’s challenges. "
            "Give "
            "it a name, for example ${{answer}}."};
    case Fault::Kind::unterminatedField:
        return {
            "Le champ « {0} » de la ligne {1} n’est pas refermé : l’apprenant n’aurait pas de zone de réponse à cet "
            "endroit. Ajoutez l’accolade fermante.",
            "The field \"{0}\" on line {1} is not closed: the learner would get no input there. Add the closing "
            "brace."};
    case Fault::Kind::unnamedField:
        return {"Le champ « {0} » de la ligne {1} n’a pas de nom : le moteur ne peut pas lui associer de solution. "
                "Écrivez un nom juste après l’accolade.",
            "The field \"{0}\" on line {1} has no name: the engine cannot match it with a solution. Write a name right "
            "after the brace."};
    case Fault::Kind::wrongFieldName:
        return {"Le nom de champ « {0} » (ligne {1}) contient autre chose que des lettres sans accent, des chiffres, "
                "« _ » et « - » : certaines versions du moteur ne le reconnaissent pas. Renommez-le ici et dans la "
                "solution.",
            "The field name \"{0}\" (line {1}) holds something else than letters without accents, digits, \"_\" and "
            "\"-\": some versions of the engine do not recognise it. Rename it here and in the solution."};
    case Fault::Kind::duplicateField:
        return {
            "Le champ « {0} » apparaît une seconde fois ligne {1} : les deux réponses s’écraseraient. Donnez-lui un "
            "autre nom.",
            "The field \"{0}\" appears a second time on line {1}: the two answers would overwrite each other. Give it "
            "another name."};
    case Fault::Kind::misorderedParts:
        return {"Les parties du champ « {0} » (ligne {1}) ne sont pas dans l’ordre que le moteur sait lire. Écrivez "
                "${{nom#exemple§étiquette value=\"…\" options=[…]}}, chaque partie étant facultative sauf le nom.",
            "The parts of the field \"{0}\" (line {1}) are not in the order that the engine can read. Write "
            "${{name#placeholder§label value=\"…\" options=[…]}}, every part but the name being optional."};
    case Fault::Kind::wrongOptions:
        return {
            "Les options du champ « {0} » (ligne {1}) ne sont pas une liste lisible : le menu ne s’afficherait pas. "
            "Écrivez options=[\"un\",\"deux\"], avec des guillemets droits.",
            "The options of the field \"{0}\" (line {1}) are not a readable list: the menu would not appear. Write "
            "options=[\"one\",\"two\"], with straight quotes."};
    case Fault::Kind::typographicOptions:
        return {
            "Les options du champ « {0} » (ligne {1}) contiennent des guillemets courbes ou des espaces insécables : "
            "le menu ou la comparaison avec la solution peut échouer. Employez des guillemets droits et des espaces "
            "ordinaires.",
            "The options of the field \"{0}\" (line {1}) hold curly quotes or no-break spaces: the menu or the "
            "comparison with the solution can fail. Use straight quotes and ordinary spaces."};
    default:
        return {"Le champ « {0} » (ligne {1}) contient une accolade fermante, où le moteur l’arrête : la suite "
                "s’afficherait comme du texte. Retirez l’accolade de l’exemple, de l’étiquette ou des options.",
            "The field \"{0}\" (line {1}) holds a closing brace, where the engine ends it: the rest would be shown as "
            "text. Remove the brace from the placeholder, label or options."};
    }
}

Wording yamlWording(Fault::Kind kind)
{
    switch (kind) {
    case Fault::Kind::tabInYaml:
        return {"La ligne {1} (« {0} ») contient une tabulation, que le YAML refuse : aucune réponse ne pourrait être "
                "enregistrée. Remplacez-la par des espaces.",
            "Line {1} (\"{0}\") holds a tab, which YAML refuses: no answer could be saved. Replace it with spaces."};
    case Fault::Kind::duplicateKey:
        return {"La clé « {0} » apparaît une seconde fois ligne {1} : le moteur refuse toute la solution et aucune "
                "réponse ne pourrait être enregistrée. Réunissez les deux listes sous une seule clé.",
            "The key \"{0}\" appears a second time on line {1}: the engine refuses the whole solution and no answer "
            "could be saved. Put both lists under one key."};
    case Fault::Kind::unknownTag:
        return {"« {0} » (ligne {1}) est lu comme un type YAML inconnu : le moteur refuse toute la solution. Mettez la "
                "réponse entre guillemets doubles.",
            "\"{0}\" (line {1}) is read as an unknown YAML type: the engine refuses the whole solution. Put the answer "
            "in "
            "double quotes."};
    case Fault::Kind::unknownAlias:
        return {
            "« {0} » (ligne {1}) est lu comme un renvoi YAML : le moteur refuse toute la solution. Mettez la réponse "
            "entre guillemets doubles.",
            "\"{0}\" (line {1}) is read as a YAML alias: the engine refuses the whole solution. Put the answer in "
            "double "
            "quotes."};
    case Fault::Kind::severalDocuments:
        return {"La ligne {1} ouvre un second document YAML : le moteur refuse toute la solution. Retirez la ligne de "
                "tirets.",
            "Line {1} opens a second YAML document: the engine refuses the whole solution. Remove the line of dashes."};
    default:
        return {"La ligne {1} (« {0} ») n’est pas lisible comme du YAML : aucune réponse ne pourrait être enregistrée. "
                "Mettez entre guillemets doubles ce qui contient un symbole (@, :, #, *, &, !, %, [, {{, guillemet) et "
                "alignez les lignes.",
            "Line {1} (\"{0}\") cannot be read as YAML: no answer could be saved. Put in double quotes whatever holds "
            "a "
            "symbol (@, :, #, *, &, !, %, [, {{, quote) and align the lines."};
    }
}

Wording shapeWording(Fault::Kind kind)
{
    switch (kind) {
    case Fault::Kind::notAMap:
        return {
            "La solution n’est pas faite de clés suivies de listes : le moteur ne peut rien en tirer. Écrivez une clé "
            "suivie de deux-points, puis une réponse acceptée par ligne précédée d’un tiret.",
            "The solution is not made of keys followed by lists: the engine can do nothing with it. Write a key "
            "followed "
            "by a colon, then one accepted answer a line after a dash."};
    case Fault::Kind::scalarInsteadOfList:
        return {"La clé « {0} » (ligne {1}) a une seule valeur au lieu d’une liste : le moteur échoue à la première "
                "réponse. Mettez la valeur à la ligne suivante, après un tiret.",
            "The key \"{0}\" (line {1}) has one value instead of a list: the engine fails at the first answer. Put the "
            "value on the next line, after a dash."};
    case Fault::Kind::emptyGroup:
        return {"La clé « {0} » (ligne {1}) n’a aucune réponse acceptée : le moteur échoue à la première réponse. "
                "Ajoutez-en une, après un tiret.",
            "The key \"{0}\" (line {1}) has no accepted answer: the engine fails at the first answer. Add one, after a "
            "dash."};
    case Fault::Kind::emptyList:
        return {"La liste de la clé « {0} » (ligne {1}) est vide : toute réponse sera fausse. Ajoutez une réponse "
                "acceptée, après un tiret.",
            "The list of the key \"{0}\" (line {1}) is empty: every answer will be wrong. Add an accepted answer, "
            "after a "
            "dash."};
    case Fault::Kind::notAText:
        return {
            "Une réponse acceptée de « {0} » (ligne {1}) est vide ou n’est pas un simple texte : le moteur échoue à "
            "la première réponse. Mettez-la entre guillemets doubles ou supprimez-la.",
            "An accepted answer of \"{0}\" (line {1}) is empty or is not plain text: the engine fails at the first "
            "answer. Put it in double quotes or remove it."};
    default:
        return {
            "Une clé de la ligne {1} n’est pas un simple texte : aucun champ ne peut lui correspondre. Écrivez le nom "
            "du champ ou du groupe.",
            "A key on line {1} is not plain text: no field can match it. Write the name of the field or group."};
    }
}

Wording wordingOf(Fault::Kind kind)
{
    if (kind <= Fault::Kind::emptyChoice)
        return choiceWording(kind);
    if (kind <= Fault::Kind::braceInField)
        return fieldWording(kind);
    return isYamlFault(kind) ? yamlWording(kind) : shapeWording(kind);
}

} // namespace

bool isYamlFault(Fault::Kind kind)
{
    return kind >= Fault::Kind::notYaml && kind <= Fault::Kind::severalDocuments;
}

Sentence sentenceOf(const Fault& fault)
{
    const Wording wording = wordingOf(fault.kind);
    const std::string about = text::shortened(fault.about, 40);
    return {fmt::format(fmt::runtime(wording.fr), about, fault.position.line),
        fmt::format(fmt::runtime(wording.en), about, fault.position.line)};
}

} // namespace acquis::syntax
