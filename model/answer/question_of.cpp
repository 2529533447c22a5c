#include "model/answer/question_of.h"

#include "model/answer/check.h"
#include "model/syntax/choices.h"
#include "model/syntax/solutions.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::answer {

namespace {

using referential::Challenge;
using referential::ChallengeType;
using referential::LocalizedChallenge;

bool hasChoices(const Challenge& challenge)
{
    return challenge.type == ChallengeType::qcu || challenge.type == ChallengeType::qcm;
}

std::vector<syntax::Choice> choicesIn(const Challenge& challenge, const LocalizedChallenge* localized)
{
    std::vector<syntax::Choice> choices;
    for (const referential::Choice& choice : challenge.choices) {
        const std::string* text = localized == nullptr ? &choice.text : localized->choices.find(choice.key);
        choices.push_back({choice.key, text == nullptr ? std::string() : *text, choice.correct});
    }
    return choices;
}

std::vector<syntax::AnswerGroup> groups(const referential::Dictionary<std::vector<std::string>>& answers)
{
    std::vector<syntax::AnswerGroup> groups;
    for (const auto& [key, texts] : answers)
        groups.push_back({key, texts});
    return groups;
}

std::string printed(
    const referential::Answers& answers, const referential::Dictionary<std::vector<std::string>>& answerGroups)
{
    if (!answers.byField.empty())
        return syntax::print(groups(answers.byField));
    if (!answerGroups.empty())
        return syntax::print(groups(answerGroups));
    return syntax::print(answers.list);
}

std::string proposalsOf(const Challenge& whole, const LocalizedChallenge* localized)
{
    const auto& raw = localized == nullptr ? whole.proposalsText : localized->proposalsText;
    if (raw)
        return *raw;
    if (!hasChoices(whole))
        return localized == nullptr ? whole.proposals : localized->proposals;
    if (whole.choices.empty() || (localized != nullptr && localized->choices.empty()))
        return {};
    return syntax::print(choicesIn(whole, localized)).proposals;
}

std::string solutionOf(const Challenge& whole, const LocalizedChallenge* localized)
{
    if (localized != nullptr && localized->solutionText)
        return *localized->solutionText;
    if (localized != nullptr && (!localized->answers.empty() || !localized->answerGroups.empty()))
        return printed(localized->answers, localized->answerGroups);
    if (whole.solutionText)
        return *whole.solutionText;
    if (hasChoices(whole))
        return whole.choices.empty() ? std::string() : syntax::print(choicesIn(whole, nullptr)).solution;
    return printed(whole.answers, whole.answerGroups);
}

Result<std::string> engineChoices(const Challenge& whole, const Value::List& keys)
{
    std::vector<std::size_t> positions;
    for (const Value& key : keys) {
        const std::string wanted = key.isText() ? *key.text() : std::string();
        const auto found = std::ranges::find(whole.choices, wanted, &referential::Choice::key);
        if (found == whole.choices.end())
            return failure(Error::Kind::content,
                {fmt::format("Aucune proposition n’a la clé « {} » : le test ne peut pas être joué. Citez des clés de "
                             "l’épreuve.",
                     wanted),
                    fmt::format("No choice has the key \"{}\": the test cannot be played. Name keys of the challenge.",
                        wanted)});
        positions.push_back(static_cast<std::size_t>(found - whole.choices.begin()) + 1);
    }
    std::ranges::sort(positions);
    return fmt::format("{}", fmt::join(positions, ","));
}

} // namespace

EngineTexts engineTexts(const Challenge& whole, const LocalizedChallenge* localized)
{
    return {proposalsOf(whole, localized), solutionOf(whole, localized)};
}

Question questionOf(const Challenge& whole, const LocalizedChallenge* localized)
{
    EngineTexts texts = engineTexts(whole, localized);
    const auto& tolerances = localized != nullptr && localized->tolerances ? localized->tolerances : whole.tolerances;
    Question question;
    if (whole.type)
        question.type = std::string(referential::wordOf(*whole.type).release);
    question.proposals = std::move(texts.proposals);
    question.solution = std::move(texts.solution);
    question.format = std::string(referential::wordOf(whole.format.value_or(referential::AnswerFormat::words)).release);
    if (tolerances) {
        question.t1 = tolerances->form;
        question.t2 = tolerances->punctuation;
        question.t3 = tolerances->typos;
    }
    return question;
}

Result<std::string> engineAnswer(const Challenge& whole, const Value& answer)
{
    if (answer.isList())
        return engineChoices(whole, *answer.list());
    if (answer.isMap()) {
        std::vector<syntax::FieldAnswer> fields;
        for (const Entry& entry : *answer.map())
            fields.push_back({entry.key, entry.value.isText() ? *entry.value.text() : std::string()});
        return answerText(fields);
    }
    if (answer.isText() && hasChoices(whole) && !whole.choices.empty() && *answer.text() != "#ABAND#")
        return engineChoices(whole, {answer});
    return answer.isText() ? *answer.text() : std::string();
}

} // namespace acquis::answer
