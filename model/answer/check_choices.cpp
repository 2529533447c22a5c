#include "model/answer/examiners.h"
#include "model/base/text.h"
#include "model/syntax/white_space.h"

#include <algorithm>
#include <fmt/format.h>
#include <vector>

namespace acquis::answer {

namespace {

/// The numbers of a QCM as texts, sorted as JavaScript sorts them, by UTF-16 code units; a number given twice counts
/// twice.
std::vector<std::u16string> sortedNumbers(std::string_view text)
{
    std::vector<std::u16string> numbers;
    while (true) {
        const std::size_t comma = text.find(',');
        numbers.push_back(text::toUtf16(syntax::withoutOuterSpace(text.substr(0, comma))));
        if (comma == std::string_view::npos)
            break;
        text.remove_prefix(comma + 1);
    }
    std::ranges::sort(numbers);
    return numbers;
}

std::string listed(const std::vector<std::u16string>& numbers)
{
    std::string text;
    for (const std::u16string& number : numbers)
        text += (text.empty() ? "" : ", ") + text::toUtf8(number);
    return text;
}

Verdict outcomeAlone(bool isRight)
{
    Verdict verdict;
    verdict.outcome = isRight ? Verdict::Outcome::ok : Verdict::Outcome::ko;
    return verdict;
}

Verdict verdictOf(bool isRight, Step step)
{
    Verdict verdict;
    verdict.outcome = isRight ? Verdict::Outcome::ok : Verdict::Outcome::ko;
    verdict.solution = step.solutionBefore;
    verdict.explanation = isRight
        ? Sentence{fmt::format("« {} » est la solution.", step.answerAfter),
            fmt::format("\"{}\" is the solution.", step.answerAfter)}
        : Sentence{fmt::format("« {} » n’est pas la solution, qui est « {} ».", step.answerAfter, step.solutionAfter),
            fmt::format("\"{}\" is not the solution, which is \"{}\".", step.answerAfter, step.solutionAfter)};
    verdict.steps.push_back(std::move(step));
    return verdict;
}

} // namespace

Verdict checkChoice(std::string_view solution, std::string_view answer, Telling telling)
{
    if (telling == Telling::outcome)
        return outcomeAlone(answer == solution);
    Step step;
    step.kind = Step::Kind::choices;
    step.why = {"Le numéro répondu et la solution sont comparés caractère par caractère.",
        "The answered number and the solution are compared character by character."};
    step.answerBefore = step.answerAfter = answer;
    step.solutionBefore = step.solutionAfter = solution;
    return verdictOf(answer == solution, std::move(step));
}

Verdict checkChoices(std::string_view solution, std::string_view answer, Telling telling)
{
    const std::vector<std::u16string> answered = sortedNumbers(answer);
    const std::vector<std::u16string> expected = sortedNumbers(solution);
    if (telling == Telling::outcome)
        return outcomeAlone(answered == expected);
    Step step;
    step.kind = Step::Kind::choices;
    step.why = {"Les numéros sont séparés aux virgules, débarrassés de leurs espaces et comparés sans tenir compte de "
                "l’ordre.",
        "The numbers are split at commas, trimmed and compared in any order."};
    step.answerBefore = answer;
    step.answerAfter = listed(answered);
    step.solutionBefore = solution;
    step.solutionAfter = listed(expected);
    return verdictOf(answered == expected, std::move(step));
}

} // namespace acquis::answer
