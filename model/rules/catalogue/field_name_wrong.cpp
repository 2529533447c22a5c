/// # field_name_wrong
///
/// ## What it does
/// Finds names of fields that hold something else than letters without accents, digits, `_` and `-`.
///
/// ## Why is this bad?
/// Some versions of the engine stop reading the name at the first other sign: it then matches no key of the solution.
///
/// ## Example
/// ```yaml
/// proposals: "Année : ${année de création}"
/// ```
///
/// ## Use instead
/// ```yaml
/// proposals: "Année : ${annee§Année de création}"
/// ```
///
/// ## Fix
/// None: the same name stands in the solution, in answer tests and in other locales.
#include "model/rules/field_faults.h"
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"

namespace acquis::rules {

namespace {

void check(const QuestionAtHand& question, Findings& findings)
{
    addFaults(question, {syntax::Fault::Kind::wrongFieldName}, findings);
}

} // namespace

Rule field_name_wrong()
{
    return {"field_name_wrong", Severity::warning,
        {"Un nom de champ contient des signes inattendus", "A field name holds unexpected signs"},
        {Check::Asked::all, Stage::live, &check}};
}

} // namespace acquis::rules
