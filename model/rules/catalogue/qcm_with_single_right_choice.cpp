/// # qcm_with_single_right_choice
///
/// ## What it does
/// Finds QCM with one right choice.
///
/// ## Why is this bad?
/// The boxes and the wording of the application announce several right choices. Learners who know the answer look for
/// another one, tick it and fail.
///
/// ## Example
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
/// ## Use instead
/// A QCU, or a second right choice. Where the single answer is meant, a waiver with its reason.
///
/// ## Fix
/// None: an alternative takes its type from its prototype, and only the author knows what the question is about.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/syntax/choices.h"

#include <algorithm>

namespace acquis::rules {

namespace {

std::size_t rightChoices(const referential::Challenge& challenge)
{
    if (challenge.solutionText)
        return syntax::readPositions(syntax::ChoiceMode::several, *challenge.solutionText)
            .value_or(std::vector<std::size_t>{})
            .size();
    return static_cast<std::size_t>(std::ranges::count_if(challenge.choices, &referential::Choice::correct));
}

void check(const QuestionAtHand& question, Findings& findings)
{
    const referential::Challenge& challenge = *question.challenge;
    if (question.type() != referential::ChallengeType::qcm || rightChoices(challenge) != 1)
        return;
    findings.add(challenge, challenge.solutionText ? "solutionText" : "choices",
        {"Une seule proposition de ce QCM est juste : l’apprenant en cherche plusieurs et se trompe. Choisissez "
         "QCU, ou ajoutez une proposition juste.",
            "One choice only of this QCM is right: the learner looks for several and fails. Choose QCU, or add a "
            "right choice."});
}

} // namespace

Rule qcm_with_single_right_choice()
{
    return {"qcm_with_single_right_choice", Severity::warning,
        {"Un QCM n’a qu’une proposition juste", "A QCM has one right choice only"},
        {Check::Asked::main, Stage::live, &check}};
}

} // namespace acquis::rules
