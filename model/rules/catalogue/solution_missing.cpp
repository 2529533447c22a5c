/// # solution_missing
///
/// ## What it does
/// Finds proposed or validated challenges whose solution is empty: no accepted answer, no group, an empty raw solution.
///
/// ## Why is this bad?
/// The engine refuses every answer, silently: learners lose the skill whatever they type.
///
/// ## Example
/// ```yaml
/// type: QROC
/// proposals: "Adresse : ${adresse}"
/// tolerances: {form: true, punctuation: true, typos: false}
/// ```
///
/// ## Use instead
/// ```yaml
/// type: QROC
/// proposals: "Adresse : ${adresse}"
/// answers:
///   - B4
/// tolerances: {form: true, punctuation: true, typos: false}
/// ```
/// A QCU or QCM with choices and no right one is told by `qcu_without_single_right_choice` and
/// `qcm_without_right_choice`. Nothing is asked of challenges with `noValidationNeeded` or
/// `hasEmbedInternalValidation`.
///
/// ## Fix
/// None: only the author knows the answer.
#include "model/base/text.h"
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"

namespace acquis::rules {

namespace {

using referential::ChallengeType;

FieldPath pathOf(const AskedQuestion& question, const WrittenSolution& written)
{
    if (*written.text)
        return "solutionText";
    return question.type() == ChallengeType::qrocmDep ? "answerGroups" : "answers";
}

bool isMissing(const AskedQuestion& question, const WrittenSolution& written)
{
    if (*written.text)
        return text::isBlank(**written.text);
    if (question.hasChoices())
        return question.challenge->choices.empty() && question.challenge->proposalsText.has_value();
    return question.isTyped() && written.answers->empty() && written.groups->empty();
}

void check(const QuestionAtHand& question, Findings& findings)
{
    const WrittenSolution written = writtenSolution(question);
    if (!(question.hasChoices() || question.isTyped()) || question.wantsNoSolution() || !written.isOwn
        || !isMissing(question, written))
        return;
    findings.add(question.subject(), question.hasChoices() ? FieldPath("solutionText") : pathOf(question, written),
        {"Aucune réponse acceptée n’est écrite : le moteur refuserait toutes les réponses sans le dire. "
         "Ajoutez au moins une réponse acceptée.",
            "No accepted answer is written: the engine would refuse every answer without a word. "
            "Add at least one accepted answer."});
}

} // namespace

Rule solution_missing()
{
    return {"solution_missing", Severity::error, {"Aucune réponse acceptée", "No accepted answer"},
        {Check::Asked::all, Stage::live, &check}};
}

} // namespace acquis::rules
