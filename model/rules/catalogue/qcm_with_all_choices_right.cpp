/// # qcm_with_all_choices_right
///
/// ## What it does
/// Finds QCM of which every choice is right.
///
/// ## Why is this bad?
/// Whoever ticks everything is right: the question tells nothing about the learner.
///
/// ## Example
/// ```yaml
/// type: QCM
/// choices:
///   - key: a
///     text: Un mot de passe long
///     correct: true
///   - key: b
///     text: Une phrase de passe
///     correct: true
/// ```
///
/// ## Use instead
/// At least one wrong choice that a person who does not know would tick.
///
/// ## Fix
/// None: the wrong choice is to be written.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"

#include <algorithm>

namespace acquis::rules {

namespace {

void check(const QuestionAtHand& question, Findings& findings)
{
    const referential::Challenge& challenge = *question.challenge;
    if (question.type() == referential::ChallengeType::qcm && !challenge.solutionText && challenge.choices.size() > 1
        && std::ranges::all_of(challenge.choices, &referential::Choice::correct))
        findings.add(challenge, "choices",
            {"Toutes les propositions sont justes : tout cocher suffit, et la question ne mesure rien. Ajoutez une "
             "proposition fausse et plausible.",
                "All choices are right: ticking everything is enough, and the question measures nothing. Add a "
                "wrong and plausible choice."});
}

} // namespace

Rule qcm_with_all_choices_right()
{
    return {"qcm_with_all_choices_right", Severity::info,
        {"Toutes les propositions d’un QCM sont justes", "All choices of a QCM are right"},
        {Check::Asked::main, Stage::live, &check}};
}

} // namespace acquis::rules
