/// # selected_tube_without_active_skill
///
/// ## What it does
/// Finds tubes selected by a profile, a badge or a training that have no active skill.
///
/// ## Why is this bad?
/// Nothing of the tube is asked: what the profile promises is not assessed. Older analyses of campaigns stop on a tube
/// without a skill.
///
/// ## Example
/// ```yaml
/// selection:
///   - tube: tubeRetired
///     level: 4
/// ```
///
/// ## Use instead
/// Remove the tube from the selection, or activate one of its skills.
///
/// ## Fix
/// None: removing a tube changes what campaigns assess.
#include "model/rules/called.h"
#include "model/rules/rule.h"
#include "model/rules/tube_levels.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

template <class T> void checkCaps(const Context& context, Findings& findings, const T& entity)
{
    forEachCap(entity, [&](const CapAt& at) {
        const auto tube = context.referential.find<Tube>(at.cap.tube.text());
        if (tube == nullptr || std::ranges::any_of(context.links.skillsOf(*tube), &Skill::isActive))
            return;
        const Sentence name = called(context.links, tube->id.text());
        findings.add(entity, at.path.field("tube"),
            {fmt::format("{} n’a pas d’acquis actif : rien n’en serait demandé dans ce parcours. Retirez-le ou activez "
                         "l’un de ses acquis.",
                 name.fr),
                fmt::format("{} has no active skill: nothing of it would be asked in this parcours. Remove it or "
                            "activate one of its skills.",
                    name.en)});
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

Rule selected_tube_without_active_skill()
{
    return {"selected_tube_without_active_skill", Severity::warning,
        {"Un parcours retient un sujet sans acquis actif", "A parcours selects a tube without an active skill"},
        &check};
}

} // namespace acquis::rules
