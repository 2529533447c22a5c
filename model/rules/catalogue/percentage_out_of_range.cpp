/// # percentage_out_of_range
///
/// ## What it does
/// Finds thresholds of stages and trainings, and the pick probability of certifications, that are below 0 or above
/// 100. Thresholds of badges are those of `badge_threshold_zero`.
///
/// ## Why is this bad?
/// A stage above 100 can never be reached, and the engine's validation refuses the whole profile.
///
/// ## Example
/// ```yaml
/// stages:
///   - kind: threshold
///     value: 500
/// ```
///
/// ## Use instead
/// ```yaml
/// stages:
///   - kind: threshold
///     value: 50
/// ```
///
/// ## Fix
/// None: only a person knows what was meant.
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

template <class T> void look(Findings& findings, const T& entity, const FieldPath& path, std::optional<int> percentage)
{
    if (!percentage || (*percentage >= 0 && *percentage <= 100))
        return;
    findings.add(entity, path,
        {fmt::format(
             "{} n’est pas un pourcentage : ce seuil ne pourrait jamais être atteint, et le moteur refuserait le "
             "tout. Écrivez un nombre de 0 à 100.",
             *percentage),
            fmt::format(
                "{} is no percentage: this threshold could never be reached, and the engine would refuse the whole. "
                "Write a number from 0 to 100.",
                *percentage)});
}

void check(const Context& context, Findings& findings)
{
    for (const auto& profile : context.referential.all<TargetProfile>()) {
        for (std::size_t i = 0; i < profile->stages.size(); ++i)
            if (profile->stages[i].kind == StageKind::threshold)
                look(findings, *profile, FieldPath("stages").at(i).field("value"), profile->stages[i].value);
    }
    for (const auto& training : context.referential.all<Training>())
        for (std::size_t i = 0; i < training->triggers.size(); ++i)
            look(findings, *training, FieldPath("triggers").at(i).field("threshold"), training->triggers[i].threshold);
    for (const auto& certification : context.referential.all<Certification>())
        look(findings, *certification, "pickProbability", certification->pickProbability);
}

} // namespace

Rule percentage_out_of_range()
{
    return {"percentage_out_of_range", Severity::error,
        {"Un pourcentage sort de 0 à 100", "A percentage lies outside 0 to 100"}, &check};
}

} // namespace acquis::rules
