/// # text_kept_raw
///
/// ## What it does
/// Finds challenges and localized challenges that keep `proposalsText` or `solutionText` from an import.
///
/// ## Why is this bad?
/// The export is right, but choices have no keys: translations, answer tests and differences cannot speak of them, and
/// the text has to be edited by hand.
///
/// ## Example
/// ```yaml
/// type: QROC
/// solutionText: "rouge"
/// ```
///
/// ## Use instead
/// ```yaml
/// type: QROC
/// answers:
///   - rouge
/// ```
///
/// ## Fix
/// Writes the structure, where it gives the same bytes as the raw text.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/syntax/choices.h"
#include "model/syntax/solutions.h"

#include <fmt/format.h>

namespace acquis::rules {

namespace {

using referential::Challenge;
using referential::ChallengeType;

Value texts(const std::vector<std::string>& answers)
{
    return Value::List(answers.begin(), answers.end());
}

/// The structure of a raw solution; nothing where it would not give the same bytes.
std::optional<Fix::Change> structuredSolution(ChallengeType type, const std::string& text)
{
    if (type == ChallengeType::qroc) {
        const auto answers = syntax::reproducibleAnswers(text);
        return answers && !answers->empty() ? std::optional(Fix::Change{"answers", texts(*answers)}) : std::nullopt;
    }
    const auto groups = syntax::reproducibleGroups(text);
    if (!groups || groups->empty())
        return std::nullopt;
    Value map = Value::Map{};
    for (const syntax::AnswerGroup& group : *groups)
        map.set(group.key, texts(group.answers));
    return Fix::Change{type == ChallengeType::qrocmInd ? "answers" : "answerGroups", std::move(map)};
}

std::vector<Fix::Change> choiceChanges(const AskedQuestion& question)
{
    const Challenge& challenge = *question.challenge;
    if (!question.isMain() || !challenge.proposalsText || !challenge.solutionText || !challenge.choices.empty())
        return {};
    const auto mode = question.type() == ChallengeType::qcu ? syntax::ChoiceMode::single : syntax::ChoiceMode::several;
    const auto choices = syntax::reproducibleChoices(mode, {*challenge.proposalsText, *challenge.solutionText});
    if (!choices)
        return {};
    Value::List list;
    for (const syntax::Choice& choice : *choices) {
        Value item = Value::Map{{"key", choice.key}, {"text", choice.text}};
        if (choice.correct)
            item.set("correct", true);
        list.push_back(std::move(item));
    }
    return {{"choices", Value(std::move(list))}, {"proposalsText", Value()}, {"solutionText", Value()}};
}

std::vector<Fix::Change> typedChanges(const AskedQuestion& question)
{
    std::vector<Fix::Change> changes;
    const auto& proposals = question.isMain() ? question.challenge->proposals : question.localized->proposals;
    if (question.areProposalsRaw() && proposals.empty()) {
        changes.push_back({"proposals", question.proposals().empty() ? Value() : Value(question.proposals())});
        changes.push_back({"proposalsText", Value()});
    }
    const WrittenSolution written = writtenSolution(question);
    const bool isOnlyText = written.isOwn && *written.text && written.answers->empty() && written.groups->empty();
    if (auto change = isOnlyText ? structuredSolution(*question.type(), **written.text) : std::nullopt) {
        changes.push_back(std::move(*change));
        changes.push_back({"solutionText", Value()});
    }
    return changes;
}

void check(const QuestionAtHand& question, Findings& findings)
{
    const bool hasSolution = question.isMain() ? question.challenge->solutionText.has_value()
                                               : question.localized->solutionText.has_value();
    if (!question.areProposalsRaw() && !hasSolution)
        return;
    std::vector<Fix::Change> changes = question.hasChoices() ? choiceChanges(question)
        : question.isTyped()                                 ? typedChanges(question)
                                                             : std::vector<Fix::Change>{};
    std::optional<Fix> fix;
    if (!changes.empty())
        fix = Fix{
            {"Écrire la structure, qui donne les mêmes octets.", "Write the structure, which gives the same bytes."},
            std::move(changes)};
    findings.add(question.subject(), question.areProposalsRaw() ? "proposalsText" : "solutionText",
        {fmt::format("Le texte du moteur est gardé tel quel : traductions, tests et différences ne peuvent pas "
                     "parler de ses parties. {}",
             fix ? "Remplacez-le par sa structure."
                 : "Réécrivez-le en propositions, champs et réponses quand vous reprendrez l’épreuve."),
            fmt::format(
                "The engine’s text is kept raw: translations, tests and differences cannot speak of its parts. {}",
                fix ? "Replace it with its structure."
                    : "Rewrite it as choices, fields and answers when you next edit the challenge.")},
        std::move(fix));
}

} // namespace

Rule text_kept_raw()
{
    return {"text_kept_raw", Severity::info,
        {"Un texte du moteur est gardé tel quel", "A text of the engine is kept raw"},
        {Check::Asked::all, Stage::live, &check}};
}

} // namespace acquis::rules
