/// # qcm_without_right_choice
///
/// ## What it does
/// Finds QCM with choices of which none is right.
///
/// ## Why is this bad?
/// Its solution is empty and the engine refuses every answer.
///
/// ## Example
/// ```yaml
/// type: QCM
/// choices:
///   - key: a
///     text: Un mot de passe long
///   - key: b
///     text: Un prénom
/// ```
///
/// ## Use instead
/// ```yaml
/// type: QCM
/// choices:
///   - key: a
///     text: Un mot de passe long
///     correct: true
///   - key: b
///     text: Un prénom
/// ```
///
/// ## Fix
/// None: only the author knows which choices are right.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"

#include <algorithm>

namespace acquis::rules {

namespace {

void check(const QuestionAtHand& question, Findings& findings)
{
    const referential::Challenge& challenge = *question.challenge;
    if (question.type() != referential::ChallengeType::qcm || challenge.solutionText || challenge.choices.empty()
        || question.wantsNoSolution() || std::ranges::any_of(challenge.choices, &referential::Choice::correct))
        return;
    findings.add(challenge, "choices",
        {"Aucune proposition n’est juste : toute réponse serait fausse. Cochez les bonnes.",
            "No choice is right: every answer would be wrong. Tick the right ones."});
}

} // namespace

Rule qcm_without_right_choice()
{
    return {"qcm_without_right_choice", Severity::error,
        {"Un QCM n’a aucune proposition juste", "A QCM has no right choice"},
        {Check::Asked::main, Stage::live, &check}};
}

} // namespace acquis::rules
