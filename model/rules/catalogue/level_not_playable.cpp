/// # level_not_playable
///
/// ## What it does
/// Finds active skills whose level is higher than the playable level of the day (`playableLevel` in
/// `referential.yaml`).
///
/// ## Why is this bad?
/// Learners answer it, but their level and their pix stop at the playable level: what they win above it does not show.
///
/// ## Example
/// A skill on level 8 while the playable level is 7.
///
/// ## Use instead
/// Nothing, if it is being prepared for the day on which the level opens.
///
/// ## Fix
/// None.
#include "model/rules/called.h"
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

constexpr double everyLevel = 8;

void check(const Context& context, Findings& findings)
{
    const double playable = context.referential.settings().parameter("playableLevel", context.today, everyLevel);
    for (const auto& skill : context.referential.all<Skill>()) {
        if (!skill->isActive() || !skill->level || *skill->level <= playable || *skill->level > everyLevel)
            continue;
        const Sentence name = called(context.links, skill->id.text());
        findings.add(*skill, "level",
            {fmt::format("{} est actif au-dessus du niveau jouable ({:g}) : ses pix ne paraîtraient pas encore. "
                         "Gardez-le si ce niveau doit ouvrir.",
                 name.fr, playable),
                fmt::format("{} is active above the playable level ({:g}): its pix would not show yet. Keep it if that "
                            "level is to open.",
                    name.en, playable)});
    }
}

} // namespace

Rule level_not_playable()
{
    return {"level_not_playable", Severity::info,
        {"Un acquis est au-dessus du niveau jouable", "A skill is above the playable level"}, &check};
}

} // namespace acquis::rules
