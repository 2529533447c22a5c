/// # field_block_malformed
///
/// ## What it does
/// Finds blocks `${…}` that are never closed, that hold a brace inside a part, or whose parts stand in another order
/// than the engine reads: name, `#placeholder`, `§label`, `value="…"`, `options=[…]`.
///
/// ## Why is this bad?
/// The learner gets no input there, or one whose label and options are shown as text, and the name no longer matches
/// the solution.
///
/// ## Example
/// ```yaml
/// proposals: "Nom : ${nom§Nom de famille#Dupont}"
/// ```
///
/// ## Use instead
/// ```yaml
/// proposals: "Nom : ${nom#Dupont§Nom de famille}"
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
    using enum syntax::Fault::Kind;
    addFaults(question, {unterminatedField, misorderedParts, braceInField}, findings);
}

} // namespace

Rule field_block_malformed()
{
    return {"field_block_malformed", Severity::error,
        {"Un champ de réponse est mal écrit", "An answer field is malformed"},
        {Check::Asked::all, Stage::inUse, &check}};
}

} // namespace acquis::rules
