#include "model/answer/comparison.h"
#include "model/answer/examiners.h"
#include "model/answer/keyed_texts.h"
#include "model/answer/preparation.h"
#include "model/base/text.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>

namespace acquis::answer {

namespace {

/// Answers consume groups in turn: each takes the first one left that accepts it, and nothing is ever given back.
class GroupExaminer {
public:
    GroupExaminer(const Question& question, const KeyedTexts& texts, Telling telling)
        : tolerances_(question.tolerances())
        , groups_(texts.groups)
        , isConsumed_(texts.groups.size(), false)
        , telling_(telling)
    {
        for (const syntax::AnswerGroup& group : groups_) {
            std::vector<std::u16string>& variants = variants_.emplace_back();
            for (const std::string& variant : group.answers)
                variants.push_back(text::toUtf16(variant));
        }
    }

    void judge(const syntax::FieldAnswer& answer)
    {
        const std::u16string text = text::toUtf16(answer.text);
        std::optional<Comparison> nearest;
        std::size_t nearestGroup = 0;
        for (std::size_t i = 0; i < groups_.size(); ++i) {
            if (isConsumed_[i])
                continue;
            Comparison comparison(text, variants_[i], tolerances_);
            const bool isAccepted = comparison.isAccepted();
            if (!nearest || isAccepted || isNearer(comparison, *nearest)) {
                nearest = std::move(comparison);
                nearestGroup = i;
            }
            if (isAccepted)
                break;
        }
        record(answer, nearest ? *nearest : Comparison(text, {}, tolerances_), nearestGroup);
    }

    Verdict take()
    {
        const auto accepted = std::ranges::count_if(verdict_.fields, &FieldVerdict::isAccepted);
        const auto answers = static_cast<std::ptrdiff_t>(verdict_.fields.size());
        verdict_.outcome = accepted == answers ? Verdict::Outcome::ok : Verdict::Outcome::ko;
        for (std::size_t i = 0; i < groups_.size(); ++i)
            if (!isConsumed_[i] && !groups_[i].answers.empty())
                verdict_.missed.push_back(groups_[i].answers.front());
        if (telling_ == Telling::steps)
            explain(accepted, answers);
        return std::move(verdict_);
    }

    void addStep(Step step) { verdict_.steps.push_back(std::move(step)); }

private:
    static bool isNearer(const Comparison& a, const Comparison& b)
    {
        return a.edits() && (!b.edits() || a.edits()->distance < b.edits()->distance);
    }

    void record(const syntax::FieldAnswer& answer, const Comparison& comparison, std::size_t group)
    {
        if (telling_ == Telling::steps)
            for (Step& step : comparison.steps(Comparison::Reason::flags, answer.field))
                verdict_.steps.push_back(std::move(step));
        FieldVerdict field{answer.field, answer.text, comparison.isAccepted(), std::nullopt, std::nullopt};
        if (comparison.decisive())
            field.solution = groups_[group].answers[*comparison.decisive()];
        if (comparison.isAccepted()) {
            field.group = groups_[group].key;
            isConsumed_[group] = true;
        }
        verdict_.fields.push_back(std::move(field));
    }

    void explain(std::ptrdiff_t accepted, std::ptrdiff_t answers)
    {
        const auto groups = static_cast<std::ptrdiff_t>(groups_.size());
        if (accepted == answers)
            verdict_.explanation = {"Chaque réponse a trouvé son groupe.", "Every answer found its group."};
        else if (groups < answers)
            verdict_.explanation
                = {fmt::format("La solution a {} groupe(s) pour {} réponse(s) : toute réponse est fausse. Ajoutez les "
                               "groupes qui manquent.",
                       groups, answers),
                    fmt::format(
                        "The solution has {} group(s) for {} answer(s): every answer is wrong. Add the missing groups.",
                        groups, answers)};
        else
            verdict_.explanation = {fmt::format("{} réponse(s) sur {} ont trouvé leur groupe.", accepted, answers),
                fmt::format("{} answer(s) out of {} found their group.", accepted, answers)};
    }

    Tolerances tolerances_;
    const std::vector<syntax::AnswerGroup>& groups_;
    std::vector<std::vector<std::u16string>> variants_;
    std::vector<bool> isConsumed_;
    Telling telling_;
    Verdict verdict_;
};

} // namespace

Verdict checkGroups(const Question& question, std::string_view solution, std::string_view answer, Telling telling)
{
    Step prepared = preparation(answer, solution, SolutionText::asWritten);
    const auto texts = readKeyedTexts(solution, prepared.answerAfter);
    if (!texts)
        return texts.error();
    GroupExaminer examiner(question, *texts, telling);
    examiner.addStep(std::move(prepared));
    for (const syntax::FieldAnswer& given : texts->answers)
        examiner.judge(given);
    return examiner.take();
}

} // namespace acquis::answer
