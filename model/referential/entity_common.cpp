#include "model/referential/entity_common.h"

namespace acquis::referential {

const RecordType& Waiver::recordType()
{
    using R = Row<Waiver>;
    static constexpr std::array fields{
        R::field<&Waiver::rule>(
            "rule", required, {"Règle", "Rule"}, {"La règle acceptée.", "The rule that is accepted."}),
        R::field<&Waiver::field>("field", none, {"Champ", "Field"}, {"Le champ concerné.", "The field it is about."}),
        R::field<&Waiver::locale>(
            "locale", none, {"Langue", "Locale"}, {"La langue concernée.", "The locale it is about."}),
        R::field<&Waiver::of>("of", none, {"Empreinte", "Hash"},
            {"Empreinte du texte accepté : un texte changé rouvre le problème.",
                "Hash of the accepted text: a changed text re-opens the problem."}),
        R::field<&Waiver::reason>(
            "reason", required, {"Raison", "Reason"}, {"Pourquoi c’est acceptable.", "Why it is acceptable."}),
        R::field<&Waiver::by>("by", none, {"Par", "By"}, {"Qui l’accepte.", "Who accepts it."}),
        R::field<&Waiver::until>("until", none, {"Jusqu’au", "Until"},
            {"Date à laquelle le problème se rouvre.", "Date on which the problem re-opens."}),
    };
    static constexpr RecordType type{"waiver", fields};
    return type;
}

const RecordType& FieldConflict::recordType()
{
    using R = Row<FieldConflict>;
    static constexpr std::array fields{
        R::field<&FieldConflict::field>(
            "field", required, {"Champ", "Field"}, {"Le champ en conflit.", "The field in conflict."}),
        R::field<&FieldConflict::base>(
            "base", none, {"Départ commun", "Base"}, {"La valeur commune d’origine.", "The common value before."}),
        R::field<&FieldConflict::ours>(
            "ours", none, {"Les miens", "Ours"}, {"La valeur de notre branche.", "The value of our branch."}),
        R::field<&FieldConflict::theirs>("theirs", none, {"Les leurs", "Theirs"},
            {"La valeur de l’autre branche.", "The value of the other branch."}),
    };
    static constexpr RecordType type{"conflict", fields, "field"};
    return type;
}

} // namespace acquis::referential
