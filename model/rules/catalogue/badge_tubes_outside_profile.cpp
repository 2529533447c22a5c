/// # badge_tubes_outside_profile
///
/// ## What it does
/// Finds criteria of badges with a tube that the profile does not select, or with a cap above the profile's.
///
/// ## Why is this bad?
/// The engine refuses such a badge, and if it did not, the badge would ask for skills that the parcours never assesses.
///
/// ## Example
/// ```yaml
/// selection:
///   - tube: tubeX
///     level: 3
/// badges:
///   - key: expert
///     criteria:
///       - scope: tubes
///         threshold: 80
///         tubes:
///           - tube: tubeX
///             level: 5
/// ```
///
/// ## Use instead
/// A cap of at most 3 in the criterion.
///
/// ## Fix
/// A cap that is too high is lowered to the profile's. A foreign tube is left to a person.
#include "model/rules/called.h"
#include "model/rules/rule.h"
#include "model/rules/tube_levels.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void report(const Context& context, Findings& findings, const TargetProfile& profile, const Badge& badge,
    const CapAt& at, const TubeCap* selected)
{
    const Sentence tube = called(context.links, at.cap.tube.text());
    if (selected == nullptr)
        findings.add(profile, at.path.field("tube"),
            {fmt::format("Le badge « {} » retient {}, que le profil ne retient pas : le moteur le refuserait. Ajoutez "
                         "le sujet au profil ou retirez-le du badge.",
                 badge.title, tube.fr),
                fmt::format("The badge \"{}\" holds {}, which the profile does not select: the engine would refuse it. "
                            "Add the tube to the profile or remove it from the badge.",
                    badge.title, tube.en)});
    else if (at.cap.level > selected->level)
        findings.add(profile, at.path.field("level"),
            {fmt::format("Le badge « {} » va jusqu’au niveau {} de {}, le profil jusqu’au niveau {} : le moteur le "
                         "refuserait. Abaissez le plafond.",
                 badge.title, at.cap.level, tube.fr, selected->level),
                fmt::format("The badge \"{}\" goes up to level {} of {}, the profile up to level {}: the engine would "
                            "refuse it. Lower the cap.",
                    badge.title, at.cap.level, tube.en, selected->level)},
            Fix{{fmt::format("Abaisser le plafond à {}.", selected->level),
                    fmt::format("Lower the cap to {}.", selected->level)},
                {{at.path.field("level"), Value(selected->level)}}});
}

void check(const Context& context, Findings& findings)
{
    for (const auto& profile : context.referential.all<TargetProfile>())
        for (const Badge& badge : profile->badges)
            for (std::size_t i = 0; i < badge.criteria.size(); ++i)
                for (const TubeCap& cap : badge.criteria[i].tubes) {
                    const FieldPath path = FieldPath("badges")
                                               .key(badge.key)
                                               .field("criteria")
                                               .at(i)
                                               .field("tubes")
                                               .key(cap.tube.text());
                    const auto selected = std::ranges::find(profile->selection, cap.tube, &TubeCap::tube);
                    report(context, findings, *profile, badge, {path, cap},
                        selected == profile->selection.end() ? nullptr : &*selected);
                }
}

} // namespace

Rule badge_tubes_outside_profile()
{
    return {"badge_tubes_outside_profile", Severity::error,
        {"Un badge dépasse son profil cible", "A badge goes beyond its target profile"}, &check};
}

} // namespace acquis::rules
