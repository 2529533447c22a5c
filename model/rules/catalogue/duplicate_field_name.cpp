/// # duplicate_field_name
///
/// ## What it does
/// Finds a field name that stands twice in the proposals of a typed question.
///
/// ## Why is this bad?
/// The engine keeps one answer a name: what the learner types in the first field is lost.
///
/// ## Example
/// ```yaml
/// proposals: "De ${heure} à ${heure}"
/// ```
///
/// ## Use instead
/// ```yaml
/// proposals: "De ${debut} à ${fin}"
/// ```
///
/// ## Fix
/// None: the new name also goes into the solution.
#include "model/rules/field_faults.h"
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"

namespace acquis::rules {

namespace {

void check(const QuestionAtHand& question, Findings& findings)
{
    addFaults(question, {syntax::Fault::Kind::duplicateField}, findings);
}

} // namespace

Rule duplicate_field_name()
{
    return {"duplicate_field_name", Severity::error, {"Deux champs ont le même nom", "Two fields have the same name"},
        {Check::Asked::all, Stage::live, &check}};
}

} // namespace acquis::rules
