/// # number_format_with_text_answer
///
/// ## What it does
/// Finds QROC with `format: number` of which an accepted answer is no number for the engine: a word, a unit, two
/// spaces.
///
/// ## Why is this bad?
/// The engine compares numbers only when all accepted answers are numbers. One text among them and every answer is
/// compared as text: `7,0` is wrong for `7`, and with punctuation ignored `3,14` is the same as `314`.
///
/// ## Example
/// ```yaml
/// format: number
/// answers:
///   - "1500"
///   - 1 500 euros
/// ```
///
/// ## Use instead
/// ```yaml
/// format: number
/// answers:
///   - "1500"
/// ```
///
/// ## Fix
/// None: either the texts go, or the format.
#include "model/answer/number.h"
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::rules {

namespace {

void check(const QuestionAtHand& question, Findings& findings)
{
    if (question.type() != referential::ChallengeType::qroc
        || question.challenge->format != referential::AnswerFormat::number || !writtenSolution(question).isOwn)
        return;
    for (const AcceptedGroup& group : question.acceptedGroups()) {
        const auto text = std::ranges::find_if(
            group.answers, [](const AcceptedAnswer& answer) { return !answer::numberOf(answer.text); });
        if (text == group.answers.end() || group.isSelect)
            continue;
        findings.add(question.subject(), text->path,
            {fmt::format("« {} » n’est pas un nombre pour le moteur : malgré le format, toutes les réponses sont "
                         "alors comparées comme des textes. Retirez cette réponse, ou choisissez un autre format.",
                 shown(text->text)),
                fmt::format("\"{}\" is no number for the engine: despite the format, every answer is then compared "
                            "as text. Remove this answer, or choose another format.",
                    shown(text->text))});
    }
}

} // namespace

Rule number_format_with_text_answer()
{
    return {"number_format_with_text_answer", Severity::warning,
        {"Le format nombre est sans effet", "The number format has no effect"},
        {Check::Asked::typed, Stage::live, &check}};
}

} // namespace acquis::rules
