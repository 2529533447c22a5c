/// # type_not_implemented
///
/// ## What it does
/// Finds challenges of the legacy types QROCM and QMAIL.
///
/// ## Why is this bad?
/// The engine judges five types only. It counts every answer to another one as not implemented.
///
/// ## Example
/// ```yaml
/// type: QROCM
/// ```
///
/// ## Use instead
/// ```yaml
/// type: QROCM-ind
/// ```
/// where each field has its own answers, QROCM-dep where their order does not matter.
///
/// ## Fix
/// None: the new type also decides how answers are written.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

namespace {

void check(const QuestionAtHand& question, Findings& findings)
{
    if (!question.type() || question.hasChoices() || question.isTyped() || question.owner != question.challenge)
        return;
    const std::string_view type = referential::wordOf(*question.type()).yaml;
    findings.add(*question.challenge, "type",
        {fmt::format("Le moteur ne juge plus le type {} : aucune réponse n’y serait juste. Choisissez QCU, QCM, "
                     "QROC, QROCM-ind ou QROCM-dep.",
             type),
            fmt::format("The engine no longer judges the type {}: no answer to it would be right. Choose QCU, QCM, "
                        "QROC, QROCM-ind or QROCM-dep.",
                type)});
}

} // namespace

Rule type_not_implemented()
{
    return {"type_not_implemented", Severity::error,
        {"Le moteur ne connaît plus ce type", "The engine no longer knows this type"},
        {Check::Asked::main, Stage::inUse, &check}};
}

} // namespace acquis::rules
