#include "model/answer/comparison.h"
#include "model/answer/examiners.h"
#include "model/answer/keyed_texts.h"
#include "model/answer/preparation.h"
#include "model/base/text.h"
#include "model/syntax/proposals.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace acquis::answer {

namespace {

/// Which keys of the proposals are menus, by the key that the engine gives each block.
std::map<std::string, bool> selectsOf(const Question& question)
{
    std::map<std::string, bool> selects;
    for (const syntax::Proposals::Piece& piece : syntax::readProposals(question.proposals.value_or("")).pieces)
        if (piece.field)
            selects[syntax::engineKey(piece.source)] = piece.field->isSelect;
    return selects;
}

std::vector<std::u16string> wide(const std::vector<std::string>& texts)
{
    std::vector<std::u16string> result;
    for (const std::string& text : texts)
        result.push_back(text::toUtf16(text));
    return result;
}

void judgeField(Verdict& verdict, const syntax::FieldAnswer& answer, const syntax::AnswerGroup& group, bool isSelect,
    const Question& question, Telling telling)
{
    const Comparison comparison(text::toUtf16(answer.text), wide(group.answers),
        isSelect ? Tolerances{false, false, false} : question.tolerances());
    const auto reason = isSelect ? Comparison::Reason::select : Comparison::Reason::flags;
    if (telling == Telling::steps)
        for (Step& step : comparison.steps(reason, answer.field))
            verdict.steps.push_back(std::move(step));
    FieldVerdict field{answer.field, answer.text, comparison.isAccepted(), group.key, std::nullopt};
    if (comparison.decisive())
        field.solution = group.answers[*comparison.decisive()];
    verdict.fields.push_back(std::move(field));
}

Sentence explain(const std::vector<FieldVerdict>& fields)
{
    const auto wrong = std::ranges::find_if_not(fields, &FieldVerdict::isAccepted);
    if (wrong == fields.end())
        return {"Chaque champ répondu est juste.", "Every answered field is right."};
    const std::string answer = text::shortened(wrong->answer, 60);
    return {fmt::format("Le champ « {} » est faux : « {} » n’est pas accepté.", wrong->field, answer),
        fmt::format("The field \"{}\" is wrong: \"{}\" is not accepted.", wrong->field, answer)};
}

} // namespace

Verdict checkFields(const Question& question, std::string_view solution, std::string_view answer, Telling telling)
{
    const Step preparationStep = preparation(answer, solution, SolutionText::prepared);
    const auto texts = readKeyedTexts(preparationStep.solutionAfter, preparationStep.answerAfter);
    if (!texts)
        return texts.error();
    const std::map<std::string, bool> selects = selectsOf(question);
    Verdict verdict;
    verdict.steps.push_back(preparationStep);
    for (const syntax::FieldAnswer& given : texts->answers) {
        const auto group = std::ranges::find(texts->groups, given.field, &syntax::AnswerGroup::key);
        if (group == texts->groups.end()) {
            verdict.outcome = Verdict::Outcome::error;
            verdict.explanation = {
                fmt::format("La solution n’a pas de clé « {} » : le moteur échoue et la réponse n’est pas enregistrée. "
                            "Donnez aux clés de la solution les noms des champs.",
                    given.field),
                fmt::format("The solution has no key \"{}\": the engine fails and the answer is not saved. Give the "
                            "solution’s keys the names of the fields.",
                    given.field)};
            return verdict;
        }
        const auto select = selects.find(given.field);
        judgeField(verdict, given, *group, select != selects.end() && select->second, question, telling);
    }
    const bool isRight = std::ranges::all_of(verdict.fields, &FieldVerdict::isAccepted);
    verdict.outcome = isRight ? Verdict::Outcome::ok : Verdict::Outcome::ko;
    if (telling == Telling::steps)
        verdict.explanation = explain(verdict.fields);
    return verdict;
}

} // namespace acquis::answer
