/// # level_out_of_range
///
/// ## What it does
/// Finds skills whose level is below 1 or above 8, and caps of tubes below 1 or above 8.
///
/// ## Why is this bad?
/// The engine takes the tube's name from the skill's by dropping one digit: with level 10 it takes the skill for
/// another tube. Below 1 and above 8 its simulator and its scores have no place for it.
///
/// ## Example
/// ```yaml
/// level: 10
/// ```
///
/// ## Use instead
/// A level from 1 to 8.
///
/// ## Fix
/// None: only a person knows the level.
#include "model/rules/called.h"
#include "model/rules/rule.h"
#include "model/rules/tube_levels.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

constexpr int lowestLevel = 1;
constexpr int highestLevel = 8;

bool isInRange(int level)
{
    return level >= lowestLevel && level <= highestLevel;
}

template <class T> void checkCaps(const Context& context, Findings& findings, const T& entity)
{
    forEachCap(entity, [&](const CapAt& at) {
        if (isInRange(at.cap.level))
            return;
        const Sentence tube = called(context.links, at.cap.tube.text());
        findings.add(entity, at.path.field("level"),
            {fmt::format(
                 "Le plafond de {} est {} : le moteur ne connaît que les niveaux de 1 à 8. Choisissez l’un d’eux.",
                 tube.fr, at.cap.level),
                fmt::format("The cap of {} is {}: the engine knows levels 1 to 8 only. Choose one of them.", tube.en,
                    at.cap.level)});
    });
}

void check(const Context& context, Findings& findings)
{
    for (const auto& skill : context.referential.all<Skill>()) {
        if (!skill->level || isInRange(*skill->level))
            continue;
        const Sentence name = called(context.links, skill->id.text());
        findings.add(*skill, "level",
            {fmt::format("{} est au niveau {} : le moteur ne connaît que les niveaux de 1 à 8 et le prendrait pour un "
                         "autre sujet. Corrigez le niveau.",
                 name.fr, *skill->level),
                fmt::format("{} is on level {}: the engine knows levels 1 to 8 only and would take it for another "
                            "tube. Correct the level.",
                    name.en, *skill->level)});
    }
    for (const auto& profile : context.referential.all<TargetProfile>())
        checkCaps(context, findings, *profile);
    for (const auto& training : context.referential.all<Training>())
        checkCaps(context, findings, *training);
}

} // namespace

Rule level_out_of_range()
{
    return {"level_out_of_range", Severity::error, {"Un niveau n’est pas de 1 à 8", "A level is not between 1 and 8"},
        &check};
}

} // namespace acquis::rules
