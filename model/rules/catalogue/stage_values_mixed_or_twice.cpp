/// # stage_values_mixed_or_twice
///
/// ## What it does
/// Finds stages of a profile that mix thresholds and levels, repeat a value, have none, have one outside 0 to 100
/// (thresholds) or above the profile's highest level, and a second "first skill" stage.
///
/// ## Why is this bad?
/// The engine takes stages all by threshold or all by level, each value once, and refuses the set otherwise; a stage
/// above the highest level is never reached.
///
/// ## Example
/// ```yaml
/// stages:
///   - {kind: threshold, value: 0, title: A, message: a}
///   - {kind: level, value: 2, title: B, message: b}
/// ```
///
/// ## Use instead
/// Thresholds for all, or levels for all.
///
/// ## Fix
/// None: only a person knows the values.
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

/// What is wrong with a stage among those before it; empty sentences where nothing is.
Sentence faultOf(const TargetProfile& profile, std::size_t position)
{
    const referential::Stage& stage = profile.stages[position];
    int highest = 0;
    for (const TubeCap& cap : profile.selection)
        highest = std::max(highest, cap.level);
    const int most = stage.kind == StageKind::level ? highest : 100;
    const bool hasValue = stage.kind != StageKind::firstSkill;
    if (hasValue && !stage.value)
        return {"n’a pas de valeur", "has no value"};
    if (hasValue && (*stage.value < 0 || *stage.value > most))
        return {fmt::format("n’est pas entre 0 et {}", most), fmt::format("is not between 0 and {}", most)};
    for (std::size_t i = 0; i < position; ++i) {
        const referential::Stage& other = profile.stages[i];
        if (other.kind == stage.kind && (!hasValue || other.value == stage.value))
            return {"en répète un autre", "repeats another"};
        if (other.kind != stage.kind && hasValue && other.kind != StageKind::firstSkill)
            return {"mêle seuils et niveaux", "mixes thresholds and levels"};
    }
    return {};
}

void check(const Context& context, Findings& findings)
{
    for (const auto& profile : context.referential.all<TargetProfile>())
        for (std::size_t i = 0; i < profile->stages.size(); ++i) {
            const Sentence fault = faultOf(*profile, i);
            if (fault.fr.empty())
                continue;
            findings.add(*profile, FieldPath("stages").at(i),
                {fmt::format("Le palier « {} » de « {} » {} : le moteur refuserait les paliers. Corrigez son type ou "
                             "sa valeur.",
                     profile->stages[i].title, profile->name, fault.fr),
                    fmt::format("The stage \"{}\" of \"{}\" {}: the engine would refuse the stages. Correct its kind "
                                "or its value.",
                        profile->stages[i].title, profile->name, fault.en)});
        }
}

} // namespace

Rule stage_values_mixed_or_twice()
{
    return {"stage_values_mixed_or_twice", Severity::error,
        {"Les valeurs des paliers ne vont pas ensemble", "The values of the stages do not go together"}, &check};
}

} // namespace acquis::rules
