#include "model/rules/accepted_answers.h"

#include "model/answer/comparison.h"
#include "model/answer/number.h"
#include "model/answer/treatments.h"
#include "model/base/text.h"
#include "model/syntax/solutions.h"

#include <algorithm>

namespace acquis::rules {

namespace {

using referential::AnswerFormat;
using referential::ChallengeType;

void addGroup(std::vector<AcceptedGroup>& groups, std::string_view key, FieldPath path,
    const std::vector<std::string>& answers, bool isRaw)
{
    AcceptedGroup& group = groups.emplace_back();
    group.key = key;
    group.path = std::move(path);
    for (std::size_t i = 0; i < answers.size(); ++i)
        group.answers.push_back({answers[i], isRaw ? group.path : group.path.at(i)});
}

std::vector<AcceptedGroup> rawGroups(const AskedQuestion& question, const std::string& text)
{
    std::vector<AcceptedGroup> groups;
    if (question.isKeyed())
        for (const syntax::AnswerGroup& group : syntax::readKeyedSolution(text).groups)
            addGroup(groups, group.key, "solutionText", group.answers, true);
    else if (const std::vector<std::string> answers = syntax::readAnswers(text); !answers.empty())
        addGroup(groups, {}, "solutionText", answers, true);
    return groups;
}

std::vector<AcceptedGroup> structuredGroups(const AskedQuestion& question, const WrittenSolution& written)
{
    std::vector<AcceptedGroup> groups;
    const bool isByField = !written.answers->byField.empty();
    if (question.type() == ChallengeType::qroc && !isByField && written.groups->empty()) {
        if (!written.answers->list.empty())
            addGroup(groups, {}, "answers", written.answers->list, false);
    } else if (question.type() == ChallengeType::qrocmInd && isByField) {
        for (const auto& [key, answers] : written.answers->byField)
            addGroup(groups, key, FieldPath("answers").key(key), answers, false);
    } else if (question.type() == ChallengeType::qrocmDep && !isByField) {
        for (const auto& [key, answers] : *written.groups)
            addGroup(groups, key, FieldPath("answerGroups").key(key), answers, false);
    }
    return groups;
}

void tellTreatments(
    const AskedQuestion& question, const std::vector<syntax::Field>& fields, std::vector<AcceptedGroup>& groups)
{
    for (AcceptedGroup& group : groups) {
        const auto field = question.type() == ChallengeType::qroc
            ? fields.begin()
            : std::ranges::find(fields, group.key, &syntax::Field::name);
        const bool isSelect = question.type() != ChallengeType::qrocmDep && field != fields.end() && field->isSelect;
        group.isSelect = isSelect;
        group.tolerances = isSelect ? answer::Tolerances{false, false, false} : tolerancesOf(question);
        group.isPrepared = question.type() == ChallengeType::qrocmInd;
        group.comparesNumbers = question.type() == ChallengeType::qroc
            && question.challenge->format == AnswerFormat::number
            && std::ranges::all_of(
                group.answers, [](const AcceptedAnswer& answer) { return answer::numberOf(answer.text).has_value(); });
    }
}

void pointToTolerances(std::vector<AcceptedGroup>& groups)
{
    for (AcceptedGroup& group : groups) {
        group.path = "tolerances";
        for (AcceptedAnswer& answer : group.answers)
            answer.path = "tolerances";
    }
}

} // namespace

bool AcceptedGroup::accepts(std::string_view given) const
{
    if (comparesNumbers)
        if (const std::optional<double> number = answer::numberOf(given))
            return std::ranges::any_of(
                answers, [&](const AcceptedAnswer& accepted) { return answer::numberOf(accepted.text) == number; });
    return answer::Comparison(answer::prepare(text::toUtf16(given)), solutions(), tolerances).isAccepted();
}

const std::vector<std::u16string>& AcceptedGroup::solutions() const
{
    if (solutions_.empty())
        for (const AcceptedAnswer& accepted : answers) {
            const std::u16string text = text::toUtf16(accepted.text);
            solutions_.push_back(isPrepared ? answer::prepare(text) : text);
        }
    return solutions_;
}

std::u16string AcceptedGroup::treated(const AcceptedAnswer& accepted) const
{
    const std::u16string text = text::toUtf16(accepted.text);
    return answer::treated(isPrepared ? answer::prepare(text) : text, tolerances);
}

WrittenSolution writtenSolution(const AskedQuestion& question)
{
    if (const referential::LocalizedChallenge* localized = question.localized; localized != nullptr
        && (localized->solutionText || !localized->answers.empty() || !localized->answerGroups.empty()))
        return {&localized->solutionText, &localized->answers, &localized->answerGroups, true};
    const referential::Challenge& challenge = *question.challenge;
    return {&challenge.solutionText, &challenge.answers, &challenge.answerGroups, question.isMain()};
}

bool areTolerancesWritten(const AskedQuestion& question)
{
    return question.challenge->tolerances.has_value() || (!question.isMain() && question.localized->tolerances);
}

answer::Tolerances tolerancesOf(const AskedQuestion& question)
{
    const auto& flags = !question.isMain() && question.localized->tolerances ? question.localized->tolerances
                                                                             : question.challenge->tolerances;
    if (!flags)
        return {};
    return {flags->form, flags->punctuation, flags->typos};
}

std::vector<AcceptedGroup> acceptedGroups(const AskedQuestion& question, const std::vector<syntax::Field>& fields)
{
    const WrittenSolution written = writtenSolution(question);
    std::vector<AcceptedGroup> groups
        = *written.text ? rawGroups(question, **written.text) : structuredGroups(question, written);
    tellTreatments(question, fields, groups);
    if (!written.isOwn)
        pointToTolerances(groups);
    return groups;
}

bool isTypedHere(const AskedQuestion& question)
{
    return question.isTyped() && !question.wantsNoSolution()
        && (question.isMain() || writtenSolution(question).isOwn || question.localized->tolerances);
}

} // namespace acquis::rules
