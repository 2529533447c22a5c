/// # answer_test_of_another_type
///
/// ## What it does
/// Compares the shape of each answer test with the type: keys of choices for a QCU or QCM, a text for a QROC, a text
/// for each field for a QROCM; and the names of fields with those of the proposals.
///
/// ## Why is this bad?
/// The engine would get something that no learner can send: the test says nothing about the question.
///
/// ## Example
/// ```yaml
/// type: QROCM-ind
/// proposals: "${jour} ${mois}"
/// answerTests:
///   - answer: "14 juillet"
///     expect: ok
/// ```
///
/// ## Use instead
/// ```yaml
/// type: QROCM-ind
/// proposals: "${jour} ${mois}"
/// answerTests:
///   - answer: {jour: "14", mois: juillet}
///     expect: ok
/// ```
///
/// ## Fix
/// None: the answer is to be rewritten.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"
#include "model/syntax/proposals.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::rules {

namespace {

bool suits(const QuestionAtHand& question, const Value& answer)
{
    if (answer.isText())
        return !question.isKeyed() || *answer.text() == "#ABAND#";
    return answer.isMap() ? question.isKeyed() : answer.isList() && question.hasChoices();
}

Sentence wanted(const QuestionAtHand& question)
{
    if (question.hasChoices())
        return {"Écrivez la liste des clés des propositions choisies.",
            "Write the list of the keys of the choices picked."};
    if (question.isKeyed())
        return {"Écrivez une réponse pour chaque champ.", "Write an answer for each field."};
    return {"Écrivez un texte.", "Write a text."};
}

std::string unknownField(const QuestionAtHand& question, const Value& answer)
{
    const std::vector<syntax::Field> fields = question.fields();
    for (const Entry& entry : *answer.map())
        if (!fields.empty() && std::ranges::find(fields, entry.key, &syntax::Field::name) == fields.end())
            return entry.key;
    return {};
}

void checkTest(const QuestionAtHand& question, std::size_t position, Findings& findings)
{
    const referential::AnswerTest& test = question.challenge->answerTests[position];
    const FieldPath path = FieldPath("answerTests").at(position).field("answer");
    if (!suits(question, test.answer)) {
        const Sentence toDo = wanted(question);
        findings.add(*question.challenge, path,
            {fmt::format("Le test n’a pas la forme d’une réponse à un {} : il ne dit rien de la question. {}",
                 referential::wordOf(*question.type()).yaml, toDo.fr),
                fmt::format("The test has not the shape of an answer to a {}: it says nothing about the question. {}",
                    referential::wordOf(*question.type()).yaml, toDo.en)});
        return;
    }
    const bool isElsewhere = !test.locale.empty()
        && std::ranges::find(question.challenge->locales, test.locale) == question.challenge->locales.end();
    const std::string field = test.answer.isMap() && !isElsewhere ? unknownField(question, test.answer) : std::string();
    if (!field.empty())
        findings.add(*question.challenge, path,
            {fmt::format("Aucun champ ne s’appelle « {} » : le test répond à côté. Reprenez les noms des champs.",
                 shown(field)),
                fmt::format(
                    "No field is called \"{}\": the test answers beside the question. Take the names of the fields.",
                    shown(field))});
}

void check(const QuestionAtHand& question, Findings& findings)
{
    for (std::size_t i = 0; i < question.challenge->answerTests.size() && (question.hasChoices() || question.isTyped());
         ++i)
        checkTest(question, i, findings);
}

} // namespace

Rule answer_test_of_another_type()
{
    return {"answer_test_of_another_type", Severity::error,
        {"Un test n’a pas la forme d’une réponse à ce type", "A test has not the shape of an answer to this type"},
        {Check::Asked::main, Stage::live, &check}};
}

} // namespace acquis::rules
