#include "model/answer/comparison.h"
#include "model/answer/examiners.h"
#include "model/answer/number.h"
#include "model/answer/preparation.h"
#include "model/answer/told.h"
#include "model/answer/treatments.h"
#include "model/base/text.h"
#include "model/syntax/proposals.h"
#include "model/syntax/solutions.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::answer {

namespace {

/// Numbers are compared when the challenge asks for it and everything is one; nothing otherwise.
std::optional<Verdict> checkNumber(
    const Question& question, const std::vector<std::string>& solutions, std::string_view answer)
{
    const std::optional<double> given = numberOf(answer);
    const bool areAllNumbers
        = std::ranges::all_of(solutions, [](const auto& text) { return numberOf(text).has_value(); });
    if (question.format != "nombre" || !given || !areAllNumbers || solutions.empty())
        return std::nullopt;
    const auto equal = std::ranges::find_if(solutions, [&](const auto& text) { return numberOf(text) == given; });
    const bool isRight = equal != solutions.end();
    const std::string& decisive = isRight ? *equal : solutions.front();
    Step step;
    step.kind = Step::Kind::number;
    step.why = {"Le format est « nombre » et tout se lit comme un nombre : les tolérances ne s’appliquent pas.",
        "The format is a number and everything reads as one: tolerances do not apply."};
    step.answerBefore = answer;
    step.answerAfter = fmt::format("{}", *given);
    step.solutionBefore = decisive;
    step.solutionAfter = fmt::format("{}", *numberOf(decisive));
    Verdict verdict;
    verdict.outcome = isRight ? Verdict::Outcome::ok : Verdict::Outcome::ko;
    verdict.solution = decisive;
    verdict.explanation = isRight
        ? Sentence{fmt::format("Le nombre {} est accepté.", step.answerAfter),
            fmt::format("The number {} is accepted.", step.answerAfter)}
        : Sentence{
            fmt::format("Le nombre {} n’est pas accepté : la solution est {}.", step.answerAfter, step.solutionAfter),
            fmt::format("The number {} is not accepted: the solution is {}.", step.answerAfter, step.solutionAfter)};
    verdict.steps.push_back(std::move(step));
    return verdict;
}

bool isFirstFieldSelect(const Question& question)
{
    const std::vector<syntax::Field> fields = syntax::readProposals(question.proposals.value_or("")).fields();
    return !fields.empty() && fields.front().isSelect;
}

} // namespace

Verdict checkText(const Question& question, std::string_view solution, std::string_view answer, Telling telling)
{
    const std::vector<std::string> solutions = syntax::readAnswers(solution);
    if (std::optional<Verdict> verdict = checkNumber(question, solutions, answer))
        return *verdict;
    const bool isSelect = isFirstFieldSelect(question);
    std::vector<std::u16string> candidates;
    for (const std::string& candidate : solutions)
        candidates.push_back(text::toUtf16(candidate));
    const std::u16string prepared = prepare(text::toUtf16(answer));
    const Comparison comparison(
        prepared, std::move(candidates), isSelect ? Tolerances{false, false, false} : question.tolerances());

    Verdict verdict;
    verdict.outcome = comparison.isAccepted() ? Verdict::Outcome::ok : Verdict::Outcome::ko;
    if (telling == Telling::outcome)
        return verdict;
    if (comparison.decisive())
        verdict.solution = solutions[*comparison.decisive()];
    verdict.steps.push_back(preparation(answer, verdict.solution.value_or(""), SolutionText::asWritten));
    const auto reason = isSelect ? Comparison::Reason::select : Comparison::Reason::flags;
    for (Step& step : comparison.steps(reason))
        verdict.steps.push_back(std::move(step));
    verdict.explanation = told(comparison, answer, verdict.solution);
    return verdict;
}

} // namespace acquis::answer
