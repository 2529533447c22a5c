#include "exporters/release/engine_texts.h"

#include "model/answer/question_of.h"
#include "model/syntax/choices.h"
#include "model/syntax/solutions.h"

namespace acquis::release {

using namespace referential;

namespace {

bool hasChoices(const Challenge& whole)
{
    return whole.type == ChallengeType::qcu || whole.type == ChallengeType::qcm;
}

Dictionary<std::vector<std::string>> dictionaryOf(const std::vector<syntax::AnswerGroup>& groups)
{
    Dictionary<std::vector<std::string>> dictionary;
    for (const syntax::AnswerGroup& group : groups)
        dictionary.emplace_back(group.key, group.answers);
    return dictionary;
}

/// Structures a solution into a challenge or a localized one; does nothing where no structure gives it back.
template <class T> void takeAnswers(T& challenge, const std::optional<ChallengeType>& type, const std::string& solution)
{
    if (type == ChallengeType::qrocmInd || type == ChallengeType::qrocmDep) {
        const auto groups = syntax::reproducibleGroups(solution);
        if (groups && type == ChallengeType::qrocmInd)
            challenge.answers.byField = dictionaryOf(*groups);
        else if (groups)
            challenge.answerGroups = dictionaryOf(*groups);
    } else if (const auto answers = syntax::reproducibleAnswers(solution)) {
        challenge.answers.list = *answers;
    }
}

template <class T> void forgetAnswers(T& challenge)
{
    challenge.answers = {};
    challenge.answerGroups.clear();
}

std::vector<Choice> choicesOf(const std::vector<syntax::Choice>& read)
{
    std::vector<Choice> choices;
    for (const syntax::Choice& choice : read)
        choices.push_back({choice.key, choice.text, choice.correct});
    return choices;
}

/// A challenge as it will be seen: its own texts over what it inherits.
Challenge seen(const Challenge& challenge, const Challenge& whole)
{
    Challenge seen = challenge;
    seen.type = whole.type;
    return seen;
}

} // namespace

bool takeEngineTexts(
    Challenge& challenge, const Challenge& whole, const std::string& proposals, const std::string& solution)
{
    if (hasChoices(whole)) {
        const auto mode = whole.type == ChallengeType::qcu ? syntax::ChoiceMode::single : syntax::ChoiceMode::several;
        if (const auto choices = syntax::reproducibleChoices(mode, {proposals, solution}))
            challenge.choices = choicesOf(*choices);
    } else {
        challenge.proposals = proposals;
        takeAnswers(challenge, whole.type, solution);
    }
    const answer::EngineTexts given = answer::engineTexts(seen(challenge, whole));
    const bool isStructured = given.proposals == proposals && given.solution == solution;
    if (isStructured)
        return true;
    if (given.proposals != proposals) {
        challenge.proposals.clear();
        challenge.choices.clear();
        challenge.proposalsText = proposals;
    }
    if (answer::engineTexts(seen(challenge, whole)).solution != solution) {
        forgetAnswers(challenge);
        challenge.solutionText = solution;
    }
    return false;
}

namespace {

/// The texts of as many choices as the challenge has, by its keys.
Dictionary<std::string> localizedChoices(const Challenge& whole, const std::string& proposals)
{
    Dictionary<std::string> texts;
    const auto items = syntax::readChoices(proposals).items;
    if (items.size() == whole.choices.size())
        for (std::size_t i = 0; i < items.size(); ++i)
            texts.emplace_back(whole.choices[i].key, items[i].text);
    return texts;
}

} // namespace

bool takeEngineTexts(
    LocalizedChallenge& localized, const Challenge& whole, const std::string& proposals, const std::string& solution)
{
    if (hasChoices(whole) && !whole.proposalsText)
        localized.choices = localizedChoices(whole, proposals);
    else if (!hasChoices(whole))
        localized.proposals = proposals;
    if (answer::engineTexts(whole, &localized).solution != solution && !hasChoices(whole))
        takeAnswers(localized, whole.type, solution);
    const answer::EngineTexts given = answer::engineTexts(whole, &localized);
    if (given.proposals != proposals) {
        localized.choices.clear();
        localized.proposals.clear();
        localized.proposalsText = proposals;
    }
    if (given.solution != solution) {
        forgetAnswers(localized);
        localized.solutionText = solution;
    }
    return given.proposals == proposals && given.solution == solution;
}

} // namespace acquis::release
