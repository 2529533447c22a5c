#include "model/answer/comparison.h"

#include "model/answer/edit_distance.h"
#include "model/answer/treatments.h"
#include "model/base/text.h"

#include <array>

namespace acquis::answer {

namespace {

EditRatio editsBetween(std::u16string_view answer, std::u16string_view solution)
{
    return {editDistance(answer, solution), answer.size()};
}

/// What a step does, by kind from t1 on.
constexpr std::array onReasons{
    std::pair{"Les espaces, la casse et les accents sont neutralisés.", "Spaces, case and accents are neutralised."},
    std::pair{"Tout ce qui n’est ni lettre sans accent, ni chiffre, ni espace est supprimé.",
        "Everything but unaccented letters, digits and spaces is removed."},
    std::pair{"La réponse est acceptée si les modifications ne dépassent pas le quart de sa longueur.",
        "The answer is accepted if the edits do not exceed a quarter of its length."},
    std::pair{"Sans tolérance aux fautes de frappe, la réponse doit être égale à une solution.",
        "Without tolerance of typing slips, the answer must equal a solution."},
};

Sentence reasonFor(Step::Kind kind, bool isEnabled, Comparison::Reason reason)
{
    if (isEnabled) {
        const auto& [fr, en] = onReasons.at(static_cast<std::size_t>(kind) - static_cast<std::size_t>(Step::Kind::t1));
        return {fr, en};
    }
    if (reason == Comparison::Reason::select)
        return {"Le champ est un menu : le moteur n’y applique aucune tolérance.",
            "The field is a menu: the engine applies no tolerance to it."};
    return {"L’épreuve désactive cette tolérance.", "The challenge switches this tolerance off."};
}

} // namespace

std::u16string treated(std::u16string_view text, Tolerances tolerances)
{
    std::u16string result(text);
    if (tolerances.t1)
        result = t1(result);
    return tolerances.t2 ? t2(result) : result;
}

Comparison::Comparison(std::u16string answer, std::vector<std::u16string> solutions, Tolerances tolerances)
    : answer_(std::move(answer))
    , solutions_(std::move(solutions))
    , tolerances_(tolerances)
{
    decide();
}

void Comparison::decide()
{
    const std::u16string answer = treated(answer_, tolerances_);
    std::optional<EditRatio> nearest;
    for (std::size_t i = 0; i < solutions_.size(); ++i) {
        const EditRatio edits = editsBetween(answer, treated(solutions_[i], tolerances_));
        if (nearest && edits.distance >= nearest->distance)
            continue;
        nearest = edits;
        decisive_ = i;
    }
    if (!nearest)
        return;
    isAccepted_ = tolerances_.t3 ? nearest->isAccepted() : nearest->distance == 0;
    if (tolerances_.t3)
        edits_ = nearest;
}

std::vector<Step> Comparison::steps(Reason reason, const std::string& field) const
{
    std::u16string answer = answer_;
    std::u16string solution = decisive_ ? solutions_[*decisive_] : std::u16string();
    std::vector<Step> steps;
    const auto add = [&](Step::Kind kind, bool isEnabled, std::u16string (*treat)(std::u16string_view)) {
        Step step{kind, field, isEnabled, reasonFor(kind, isEnabled, reason), text::toUtf8(answer), {},
            text::toUtf8(solution), {}, std::nullopt};
        if (isEnabled && treat != nullptr) {
            answer = treat(answer);
            solution = treat(solution);
        }
        step.answerAfter = text::toUtf8(answer);
        step.solutionAfter = text::toUtf8(solution);
        steps.push_back(std::move(step));
    };
    add(Step::Kind::t1, tolerances_.t1, &t1);
    add(Step::Kind::t2, tolerances_.t2, &t2);
    add(Step::Kind::t3, tolerances_.t3, nullptr);
    steps.back().edits = edits_;
    if (!tolerances_.t3)
        add(Step::Kind::equality, true, nullptr);
    return steps;
}

} // namespace acquis::answer
