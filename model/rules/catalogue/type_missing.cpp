/// # type_missing
///
/// ## What it does
/// Finds challenges that have no `type`, nor a prototype that gives one.
///
/// ## Why is this bad?
/// The engine cannot judge an answer without it: every answer is counted as not implemented.
///
/// ## Example
/// ```yaml
/// genealogy: prototype
/// instruction: Quel est ce logiciel ?
/// ```
///
/// ## Use instead
/// ```yaml
/// genealogy: prototype
/// type: QCU
/// instruction: Quel est ce logiciel ?
/// ```
///
/// ## Fix
/// None: only the author knows the type. An alternative needs its `prototype`.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"

namespace acquis::rules {

namespace {

void check(const QuestionAtHand& question, Findings& findings)
{
    // Through a prototype the fault is the prototype's, which is told once.
    if (question.type() || question.owner != question.challenge)
        return;
    findings.add(*question.challenge, "type",
        {"L’épreuve n’a pas de type : le moteur ne saurait pas juger la réponse. Choisissez QCU, QCM, QROC, "
         "QROCM-ind ou QROCM-dep, ou nommez son prototype.",
            "The challenge has no type: the engine could not judge the answer. Choose QCU, QCM, QROC, QROCM-ind or "
            "QROCM-dep, or name its prototype."});
}

} // namespace

Rule type_missing()
{
    return {"type_missing", Severity::error, {"Une épreuve n’a pas de type", "A challenge has no type"},
        {Check::Asked::main, Stage::inUse, &check}};
}

} // namespace acquis::rules
