/// # answer_test_of_unknown_choice
///
/// ## What it does
/// Finds answer tests of a QCU or QCM that name a key of no choice.
///
/// ## Why is this bad?
/// The test cannot be played and protects nothing: the choice was removed, or its key mistyped.
///
/// ## Example
/// ```yaml
/// choices:
///   - key: a
///     text: rouge
///     correct: true
///   - key: b
///     text: bleu
/// answerTests:
///   - answer: [c]
///     expect: ko
/// ```
///
/// ## Use instead
/// ```yaml
/// answerTests:
///   - answer: [b]
///     expect: ko
/// ```
///
/// ## Fix
/// None: only the author knows which choice was meant.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::rules {

namespace {

using Names = std::vector<std::string>;

Names keysIn(const Value& answer)
{
    Names keys;
    if (answer.isText())
        keys.push_back(*answer.text());
    if (answer.isList())
        for (const Value& key : *answer.list())
            keys.push_back(key.isText() ? *key.text() : std::string());
    return keys;
}

void check(const QuestionAtHand& question, Findings& findings)
{
    const auto& choices = question.challenge->choices;
    const auto& tests = question.challenge->answerTests;
    if (!question.hasChoices() || choices.empty())
        return;
    for (std::size_t i = 0; i < tests.size(); ++i)
        for (const std::string& key : keysIn(tests[i].answer))
            if (key != "#ABAND#" && std::ranges::find(choices, key, &referential::Choice::key) == choices.end())
                findings.add(*question.challenge, FieldPath("answerTests").at(i).field("answer"),
                    {fmt::format("Aucune proposition n’a la clé « {} » : le test ne peut pas être joué. Citez des "
                                 "clés de l’épreuve.",
                         shown(key)),
                        fmt::format(
                            "No choice has the key \"{}\": the test cannot be played. Name keys of the challenge.",
                            shown(key))});
}

} // namespace

Rule answer_test_of_unknown_choice()
{
    return {"answer_test_of_unknown_choice", Severity::error,
        {"Un test cite une proposition qui n’existe pas", "A test names a choice that does not exist"},
        {Check::Asked::main, Stage::live, &check}};
}

} // namespace acquis::rules
