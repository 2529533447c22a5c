/// # number_without_number_format
///
/// ## What it does
/// Finds QROC whose accepted answers are all numbers with a sign or a decimal mark, without `format: number`, where the
/// tolerance of punctuation removes these marks.
///
/// ## Why is this bad?
/// `-5` is then right for `5`, and `314` for `3,14`.
///
/// ## Example
/// ```yaml
/// format: short
/// answers:
///   - "3,14"
/// tolerances: {form: true, punctuation: true, typos: false}
/// ```
///
/// ## Use instead
/// ```yaml
/// format: number
/// answers:
///   - "3,14"
/// tolerances: {form: true, punctuation: true, typos: false}
/// ```
///
/// ## Fix
/// Sets the format to `number`.
#include "model/answer/number.h"
#include "model/base/text.h"
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::rules {

namespace {

bool areAllNumbers(const AcceptedGroup& group)
{
    return !group.answers.empty() && std::ranges::all_of(group.answers, [](const AcceptedAnswer& answer) {
        return answer::numberOf(answer.text).has_value();
    });
}

void check(const QuestionAtHand& question, Findings& findings)
{
    if (question.type() != referential::ChallengeType::qroc || !question.isMain()
        || question.challenge->format == referential::AnswerFormat::number)
        return;
    for (const AcceptedGroup& group : question.acceptedGroups()) {
        const auto marked = std::ranges::find_if(group.answers,
            [](const AcceptedAnswer& answer) { return answer.text.find_first_of("-,.") != std::string::npos; });
        if (!group.tolerances.t2 || marked == group.answers.end() || !areAllNumbers(group))
            continue;
        const std::string left = text::toUtf8(group.treated(*marked));
        findings.add(question.subject(), "format",
            {fmt::format("La ponctuation est ignorée : « {} » serait acceptée pour « {} ». Choisissez le format "
                         "nombre, qui compare des valeurs.",
                 left, shown(marked->text)),
                fmt::format("Punctuation is ignored: \"{}\" would be accepted for \"{}\". Choose the number "
                            "format, which compares values.",
                    left, shown(marked->text))},
            Fix{{"Choisir le format nombre.", "Choose the number format."}, {{"format", Value("number")}}});
    }
}

} // namespace

Rule number_without_number_format()
{
    return {"number_without_number_format", Severity::info,
        {"Des nombres sont comparés comme des textes", "Numbers are compared as texts"},
        {Check::Asked::typed, Stage::live, &check}};
}

} // namespace acquis::rules
