/// # badge_threshold_zero
///
/// ## What it does
/// Finds criteria of badges whose threshold is not between 1 and 100.
///
/// ## Why is this bad?
/// The engine divides the mastery by the threshold: with 0, a learner without any mastery gives 0/0 and never obtains
/// the badge; above 100, nobody ever does.
///
/// ## Example
/// ```yaml
/// criteria:
///   - scope: participation
///     threshold: 0
/// ```
///
/// ## Use instead
/// ```yaml
/// criteria:
///   - scope: participation
///     threshold: 1
/// ```
///
/// ## Fix
/// None: a threshold is a choice of pedagogy.
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    for (const auto& profile : context.referential.all<TargetProfile>())
        for (const Badge& badge : profile->badges)
            for (std::size_t i = 0; i < badge.criteria.size(); ++i) {
                const int threshold = badge.criteria[i].threshold;
                if (threshold >= 1 && threshold <= 100)
                    continue;
                findings.add(*profile, FieldPath("badges").key(badge.key).field("criteria").at(i).field("threshold"),
                    {fmt::format("Le seuil du badge « {} » est {} : il ne serait pas obtenu comme prévu. Choisissez un "
                                 "seuil de 1 à 100.",
                         badge.title, threshold),
                        fmt::format("The threshold of the badge \"{}\" is {}: it would not be obtained as meant. "
                                    "Choose a threshold from 1 to 100.",
                            badge.title, threshold)});
            }
}

} // namespace

Rule badge_threshold_zero()
{
    return {"badge_threshold_zero", Severity::warning,
        {"Le seuil d’un badge est hors de 1 à 100 %", "The threshold of a badge is not between 1 and 100%"}, &check};
}

} // namespace acquis::rules
