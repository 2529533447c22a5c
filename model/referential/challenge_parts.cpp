#include "model/referential/challenge_parts.h"

namespace acquis::referential {

const RecordType& Choice::recordType()
{
    using R = Row<Choice>;
    static constexpr std::array fields{
        R::field<&Choice::key>("key", required | ownRule, {"Clé", "Key"},
            {"Nom court et définitif de la proposition.", "Short and lasting name of the choice."}),
        R::field<&Choice::text>("text", required | ownRule | translatable | markdown, {"Texte", "Text"},
            {"Ce que lit l’apprenant.", "What the learner reads."}),
        R::field<&Choice::correct>(
            "correct", none, {"Juste", "Right"}, {"Fait partie de la bonne réponse.", "Belongs to the right answer."}),
    };
    static constexpr RecordType type{"choice", fields, "key"};
    return type;
}

const RecordType& Tolerances::recordType()
{
    using R = Row<Tolerances>;
    static constexpr std::array fields{
        R::field<&Tolerances::form>("form", alwaysWritten,
            {"Espaces, casse, accents (t1)", "Spaces, case, accents (t1)"},
            {"Ignore les espaces, les majuscules et les accents.", "Ignores spaces, case and accents."}),
        R::field<&Tolerances::punctuation>("punctuation", alwaysWritten, {"Ponctuation (t2)", "Punctuation (t2)"},
            {"Ignore tout ce qui n’est ni lettre sans accent ni chiffre.",
                "Ignores everything but plain letters and digits."}),
        R::field<&Tolerances::typos>("typos", alwaysWritten, {"Fautes de frappe (t3)", "Typing slips (t3)"},
            {"Accepte jusqu’à un quart de lettres différentes.", "Accepts up to a quarter of different letters."}),
    };
    static constexpr RecordType type{"tolerances", fields};
    return type;
}

const RecordType& Illustration::recordType()
{
    using R = Row<Illustration>;
    static constexpr std::array fields{
        R::field<&Illustration::file>("file", none, {"Fichier", "File"},
            {"Image du dossier de l’épreuve.", "Picture in the challenge's folder."}),
        R::field<&Illustration::url>(
            "url", none, {"Adresse", "Address"}, {"Image déposée ailleurs.", "Picture kept elsewhere."}),
        R::field<&Illustration::alt>("alt", translatable, {"Texte de remplacement", "Alternative text"},
            {"Ce qu’entend une personne qui ne voit pas l’image.",
                "What a person who does not see the picture hears."}),
    };
    static constexpr RecordType type{"illustration", fields};
    return type;
}

const RecordType& Attachment::recordType()
{
    using R = Row<Attachment>;
    static constexpr std::array fields{
        R::field<&Attachment::file>(
            "file", none, {"Fichier", "File"}, {"Fichier du dossier de l’épreuve.", "File in the challenge's folder."}),
        R::field<&Attachment::url>(
            "url", none, {"Adresse", "Address"}, {"Fichier déposé ailleurs.", "File kept elsewhere."}),
    };
    static constexpr RecordType type{"attachment", fields, "file"};
    return type;
}

const RecordType& Embed::recordType()
{
    using R = Row<Embed>;
    static constexpr std::array fields{
        R::field<&Embed::url>("url", required | ownRule, {"Adresse", "Address"},
            {"Adresse https de l’application.", "Address of the application, in https."}),
        R::field<&Embed::title>("title", translatable, {"Titre", "Title"},
            {"Nom lu par un lecteur d’écran.", "Name that a screen reader says."}),
        R::field<&Embed::height>("height", none, {"Hauteur", "Height"}, {"Hauteur en pixels.", "Height in pixels."}),
    };
    static constexpr RecordType type{"embed", fields};
    return type;
}

const RecordType& AnswerTest::recordType()
{
    using R = Row<AnswerTest>;
    static constexpr std::array fields{
        R::field<&AnswerTest::answer>("answer", required, {"Réponse", "Answer"},
            {"Texte, clés des propositions, ou texte par champ.", "Text, keys of choices, or a text for each field."}),
        R::field<&AnswerTest::expect>("expect", required, {"Attendu", "Expected"},
            {"Ce que le moteur doit en dire.", "What the engine must say of it."}),
        R::field<&AnswerTest::locale>("locale", none, {"Langue", "Locale"},
            {"Langue dans laquelle on répond ; celle du fichier principal sinon.",
                "Locale in which one answers; else that of the main file."}),
    };
    static constexpr RecordType type{"answerTest", fields};
    return type;
}

} // namespace acquis::referential
