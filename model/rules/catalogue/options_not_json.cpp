/// # options_not_json
///
/// ## What it does
/// Reads `options=` of each field as the engine's application does: a JSON list of texts that is not empty.
///
/// ## Why is this bad?
/// The menu does not appear: the learner cannot answer.
///
/// ## Example
/// ```yaml
/// proposals: "${jour options=['lundi','mardi']}"
/// ```
///
/// ## Use instead
/// ```yaml
/// proposals: '${jour options=["lundi","mardi"]}'
/// ```
///
/// ## Fix
/// None: what was meant is not certain.
#include "model/rules/field_faults.h"
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"

namespace acquis::rules {

namespace {

void check(const QuestionAtHand& question, Findings& findings)
{
    addFaults(question, {syntax::Fault::Kind::wrongOptions}, findings);
}

} // namespace

Rule options_not_json()
{
    return {"options_not_json", Severity::error,
        {"Les options d’un menu sont illisibles", "The options of a menu cannot be read"},
        {Check::Asked::all, Stage::inUse, &check}};
}

} // namespace acquis::rules
