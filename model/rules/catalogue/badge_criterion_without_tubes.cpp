/// # badge_criterion_without_tubes
///
/// ## What it does
/// Finds badges without any criterion, and criteria on capped tubes (`scope: tubes`) that list none.
///
/// ## Why is this bad?
/// A criterion whose tubes hold no skill has stopped the end of campaigns for every participant; a badge without a
/// criterion cannot be obtained.
///
/// ## Example
/// ```yaml
/// criteria:
///   - scope: tubes
///     threshold: 50
/// ```
///
/// ## Use instead
/// ```yaml
/// criteria:
///   - scope: tubes
///     threshold: 50
///     tubes:
///       - tube: tubeX
///         level: 3
/// ```
///
/// ## Fix
/// None: only a person knows which tubes are meant.
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    for (const auto& profile : context.referential.all<TargetProfile>())
        for (const Badge& badge : profile->badges) {
            const FieldPath criteria = FieldPath("badges").key(badge.key).field("criteria");
            if (badge.criteria.empty())
                findings.add(*profile, criteria,
                    {fmt::format("Le badge « {} » n’a aucun critère : personne ne l’obtiendrait. Ajoutez un critère.",
                         badge.title),
                        fmt::format("The badge \"{}\" has no criterion: nobody would obtain it. Add a criterion.",
                            badge.title)});
            for (std::size_t i = 0; i < badge.criteria.size(); ++i)
                if (badge.criteria[i].scope == CriterionScope::tubes && badge.criteria[i].tubes.empty())
                    findings.add(*profile, criteria.at(i),
                        {fmt::format("Un critère du badge « {} » ne retient aucun sujet : la fin des campagnes "
                                     "échouerait. Ajoutez ses sujets.",
                             badge.title),
                            fmt::format("A criterion of the badge \"{}\" holds no tube: the end of campaigns would "
                                        "fail. Add its tubes.",
                                badge.title)});
        }
}

} // namespace

Rule badge_criterion_without_tubes()
{
    return {"badge_criterion_without_tubes", Severity::error,
        {"Un critère de badge n’a pas de sujets", "A criterion of a badge has no tubes"}, &check};
}

} // namespace acquis::rules
