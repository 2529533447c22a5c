/// # stage_without_zero
///
/// ## What it does
/// Finds profiles with stages none of which has the value 0.
///
/// ## Why is this bad?
/// The engine needs a stage for those who have validated nothing yet: without it, they reach the end of the parcours
/// and get no message, and Pix Admin refuses the set.
///
/// ## Example
/// ```yaml
/// stages:
///   - kind: threshold
///     value: 50
///     title: Bien parti
///     message: La moitié est acquise.
/// ```
///
/// ## Use instead
/// Add a stage with `value: 0`.
///
/// ## Fix
/// None: its title and message are for a person to write.
#include "model/rules/rule.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    const auto isZero
        = [](const referential::Stage& stage) { return stage.kind != StageKind::firstSkill && stage.value == 0; };
    for (const auto& profile : context.referential.all<TargetProfile>())
        if (!profile->stages.empty() && std::ranges::none_of(profile->stages, isZero))
            findings.add(*profile, "stages",
                {fmt::format("Les paliers de « {} » n’ont pas de palier 0 : qui n’a rien validé ne recevrait aucun "
                             "message. Ajoutez un palier de valeur 0.",
                     profile->name),
                    fmt::format("The stages of \"{}\" have no stage 0: who has validated nothing would get no message. "
                                "Add a stage of value 0.",
                        profile->name)});
}

} // namespace

Rule stage_without_zero()
{
    return {"stage_without_zero", Severity::error,
        {"Les paliers n’ont pas de palier zéro", "The stages have no stage zero"}, &check};
}

} // namespace acquis::rules
