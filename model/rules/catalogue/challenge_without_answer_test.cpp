/// # challenge_without_answer_test
///
/// ## What it does
/// Finds validated QROC and QROCM without any answer test.
///
/// ## Why is this bad?
/// Nothing shows what the accepted answers and the tolerances were meant to accept and refuse, and a later change that
/// breaks it goes unseen.
///
/// ## Example
/// ```yaml
/// type: QROC
/// answers:
///   - B4
/// ```
///
/// ## Use instead
/// ```yaml
/// type: QROC
/// answers:
///   - B4
/// answerTests:
///   - answer: b4
///     expect: ok
///   - answer: B3
///     expect: ko
/// ```
///
/// ## Fix
/// None: only the author knows what must be accepted and refused.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"

namespace acquis::rules {

namespace {

void check(const QuestionAtHand& question, Findings& findings)
{
    if (question.isTyped() && question.challenge->isValidated() && question.challenge->answerTests.empty()
        && !question.wantsNoSolution() && !question.owner->autoReply)
        findings.add(*question.challenge, "answerTests",
            {"Aucun test ne montre ce que la question accepte et refuse. Ajoutez au moins une réponse juste et une "
             "réponse fausse.",
                "No test shows what the question accepts and refuses. Add at least one right and one wrong "
                "answer."});
}

} // namespace

Rule challenge_without_answer_test()
{
    return {"challenge_without_answer_test", Severity::info,
        {"Une réponse à saisir n’a pas de test", "A typed answer has no test"},
        {Check::Asked::main, Stage::live, &check}};
}

} // namespace acquis::rules
