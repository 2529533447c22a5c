/// # answer_test_failed
///
/// ## What it does
/// Plays every answer test by the engine's rules, in its locale, and compares what the engine says with what is
/// expected. A test in a locale in which the challenge is not written cannot be played and fails too.
///
/// ## Why is this bad?
/// Either the question accepts what it should not (or the reverse), or the test is out of date and protects nothing.
///
/// ## Example
/// ```yaml
/// answers:
///   - "2018"
/// tolerances: {form: true, punctuation: true, typos: true}
/// answerTests:
///   - answer: "2019"
///     expect: ko
/// ```
///
/// ## Use instead
/// ```yaml
/// answers:
///   - "2018"
/// tolerances: {form: true, punctuation: true, typos: false}
/// answerTests:
///   - answer: "2019"
///     expect: ko
/// ```
///
/// ## Fix
/// None: the question or the test may be the wrong one.
#include "model/answer/check.h"
#include "model/answer/question_of.h"
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"
#include "model/syntax/solutions.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::rules {

namespace {

using referential::AnswerTest;
using referential::Challenge;
using referential::Expectation;
using referential::LocalizedChallenge;

/// The answer as its author wrote it, on one line.
std::string spelled(const Value& answer)
{
    if (answer.isScalar())
        return spelledScalar(answer);
    std::string all;
    if (answer.isList())
        for (const Value& key : *answer.list())
            all += (all.empty() ? "" : ", ") + spelledScalar(key);
    if (answer.isMap())
        for (const Entry& entry : *answer.map())
            all += (all.empty() ? "" : ", ") + entry.key + "=" + spelledScalar(entry.value);
    return all;
}

/// Where a test is played: in the challenge's own file, in a localized one, or nowhere.
struct Stand {
    const LocalizedChallenge* localized = nullptr;
    bool isFound = true;
};

Stand standOf(const AskedQuestion& question, const AnswerTest& test)
{
    const Challenge& challenge = *question.challenge;
    if (test.locale.empty() || std::ranges::find(challenge.locales, test.locale) != challenge.locales.end())
        return {};
    for (const LocalizedChallenge* localized : question.forms)
        if (localized->locale == test.locale)
            return {localized, true};
    return {nullptr, false};
}

Sentence outcomeTold(const AnswerTest& test, const answer::Verdict& verdict)
{
    const bool wantsRight = test.expect == Expectation::ok;
    const bool isError = verdict.outcome == answer::Verdict::Outcome::error;
    return {
        fmt::format(
            "La réponse « {} » devrait être {} et le moteur {} : {} Corrigez la solution, les tolérances ou le test.",
            shown(spelled(test.answer)), wantsRight ? "juste" : "fausse",
            isError          ? "échoue"
                : wantsRight ? "la refuse"
                             : "l’accepte",
            verdict.explanation.fr),
        fmt::format(
            "The answer \"{}\" should be {} and the engine {}: {} Correct the solution, the tolerances or the test.",
            shown(spelled(test.answer)), wantsRight ? "right" : "wrong",
            isError          ? "fails"
                : wantsRight ? "refuses it"
                             : "accepts it",
            verdict.explanation.en)};
}

void play(const AskedQuestion& question, const Challenge& whole, const answer::Question& main, std::size_t position,
    Findings& findings)
{
    const AnswerTest& test = whole.answerTests[position];
    const FieldPath path = FieldPath("answerTests").at(position);
    const Stand stand = standOf(question, test);
    if (!stand.isFound) {
        findings.add(*question.challenge, path.field("locale"),
            {fmt::format("L’épreuve n’existe pas en {} : le test ne peut pas être joué. Corrigez sa langue, ou ajoutez "
                         "la traduction.",
                 test.locale.text()),
                fmt::format("The challenge does not exist in {}: the test cannot be played. Correct its locale, or add "
                            "the translation.",
                    test.locale.text())});
        return;
    }
    const Result<std::string> given = answer::engineAnswer(whole, test.answer);
    const std::optional<answer::Question> localized
        = stand.localized == nullptr ? std::nullopt : std::optional(answer::questionOf(whole, stand.localized));
    const answer::Question& asked = localized ? *localized : main;
    if (!given || asked.solution.value_or("").empty())
        return; // Told by answer_test_of_unknown_choice and by the rules about solutions.
    const auto outcome = answer::check(asked, *given, answer::Telling::outcome).outcome;
    const bool isRight = outcome == answer::Verdict::Outcome::ok;
    const bool isError = outcome == answer::Verdict::Outcome::error;
    if (isError || isRight != (test.expect == Expectation::ok))
        findings.add(*question.challenge, path, outcomeTold(test, answer::check(asked, *given)));
}

/// Without a readable solution every test fails: other rules tell why, once.
bool isReadable(const AskedQuestion& question)
{
    const auto& text = question.challenge->solutionText;
    if (!question.isTyped() && !question.hasChoices())
        return false;
    return !question.isKeyed() || !text
        || (text->find('\n') != std::string::npos
            && syntax::readKeyedSolution(*text).reading() == syntax::KeyedSolution::Reading::fine);
}

/// Whether the answer has the shape of the type; another one is told by answer_test_of_another_type.
bool suits(const AskedQuestion& question, const Value& answer)
{
    return answer.isText() || (answer.isMap() && question.isKeyed()) || (answer.isList() && question.hasChoices());
}

void check(const QuestionAtHand& question, Findings& findings)
{
    if (question.challenge->answerTests.empty() || !isReadable(question))
        return;
    const bool inherits = question.owner != question.challenge;
    const std::optional<Challenge> inherited
        = inherits ? std::optional(withInherited(*question.challenge, *question.owner)) : std::nullopt;
    const Challenge& whole = inherited ? *inherited : *question.challenge;
    const answer::Question main = answer::questionOf(whole);
    for (std::size_t i = 0; i < whole.answerTests.size(); ++i)
        if (suits(question, whole.answerTests[i].answer))
            play(question, whole, main, i, findings);
}

} // namespace

Rule answer_test_failed()
{
    return {"answer_test_failed", Severity::error, {"Un test de réponse échoue", "An answer test fails"},
        {Check::Asked::main, Stage::live, &check}};
}

} // namespace acquis::rules
