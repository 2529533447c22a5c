/// # profile_cap_below_lowest_level
///
/// ## What it does
/// Finds tubes in profiles, in criteria of badges and in triggers of trainings whose cap is lower than the lowest level
/// at which the tube has an active skill.
///
/// ## Why is this bad?
/// The selection is empty: nothing of the tube is asked, and a badge with an empty criterion has stopped the end of
/// campaigns for every participant.
///
/// ## Example
/// ```yaml
/// selection:
///   - tube: tubeX # active skills on levels 3 to 5
///     level: 2
/// ```
///
/// ## Use instead
/// ```yaml
/// selection:
///   - tube: tubeX
///     level: 3
/// ```
///
/// ## Fix
/// The cap is raised to the lowest level that has an active skill.
#include "model/rules/called.h"
#include "model/rules/rule.h"
#include "model/rules/tube_levels.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

/// A badge cannot ask for more than its profile selects: there the cap of the selection is raised first.
bool isWithinSelection(const TargetProfile& profile, const CapAt& at, int level)
{
    if (at.path.steps().front().text == "selection")
        return true;
    return std::ranges::any_of(
        profile.selection, [&](const TubeCap& cap) { return cap.tube == at.cap.tube && cap.level >= level; });
}

bool isWithinSelection(const Training&, const CapAt&, int)
{
    return true;
}

template <class T> std::optional<Fix> fixOf(const T& entity, const CapAt& at, int level)
{
    if (!isWithinSelection(entity, at, level))
        return std::nullopt;
    return Fix{{fmt::format("Relever le plafond à {}.", level), fmt::format("Raise the cap to {}.", level)},
        {{at.path.field("level"), Value(level)}}};
}

template <class T> void checkCaps(const Context& context, Findings& findings, const T& entity)
{
    forEachCap(entity, [&](const CapAt& at) {
        const std::optional<int> lowest = lowestActiveLevel(context, at.cap.tube.text());
        if (!lowest || at.cap.level >= *lowest)
            return;
        const Sentence tube = called(context.links, at.cap.tube.text());
        findings.add(entity, at.path.field("level"),
            {fmt::format("Le plafond {} de {} est sous son premier niveau ({}) : rien n’en serait demandé, et un "
                         "résultat thématique "
                         "bloquerait la fin des campagnes. Relevez le plafond ou retirez le sujet.",
                 at.cap.level, tube.fr, *lowest),
                fmt::format("The cap {} of {} is below its first level ({}): nothing of it would be asked, and a badge "
                            "would stop "
                            "the end of campaigns. Raise the cap or remove the tube.",
                    at.cap.level, tube.en, *lowest)},
            fixOf(entity, at, *lowest));
    });
}

void check(const Context& context, Findings& findings)
{
    for (const auto& profile : context.referential.all<TargetProfile>())
        checkCaps(context, findings, *profile);
    for (const auto& training : context.referential.all<Training>())
        checkCaps(context, findings, *training);
}

} // namespace

Rule profile_cap_below_lowest_level()
{
    return {"profile_cap_below_lowest_level", Severity::error,
        {"Un plafond est sous le premier niveau du sujet", "A cap is below the tube’s first level"}, &check};
}

} // namespace acquis::rules
