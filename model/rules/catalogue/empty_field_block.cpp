/// # empty_field_block
///
/// ## What it does
/// Finds `${}` and blocks whose name is missing (`${#exemple}`) in the proposals of typed questions.
///
/// ## Why is this bad?
/// The engine looks for the name while it loads the list of challenges and fails: every learner of that competence gets
/// an error, not only those who meet the question.
///
/// ## Example
/// ```yaml
/// proposals: "Réponse : ${}"
/// ```
///
/// ## Use instead
/// ```yaml
/// proposals: "Réponse : ${reponse}"
/// ```
///
/// ## Fix
/// None: the name is also the key of the solution.
#include "model/rules/field_faults.h"
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"

namespace acquis::rules {

namespace {

void check(const QuestionAtHand& question, Findings& findings)
{
    addFaults(question, {syntax::Fault::Kind::emptyField, syntax::Fault::Kind::unnamedField}, findings);
}

} // namespace

Rule empty_field_block()
{
    return {"empty_field_block", Severity::error, {"Un champ de réponse n’a pas de nom", "An answer field has no name"},
        {Check::Asked::all, Stage::inUse, &check}};
}

} // namespace acquis::rules
