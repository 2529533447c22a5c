#include "model/rules/tube_levels.h"

#include <algorithm>

namespace acquis::rules {

using namespace referential;

namespace {

void visitCaps(const std::vector<TubeCap>& caps, const FieldPath& list, const std::function<void(const CapAt&)>& visit)
{
    for (const TubeCap& cap : caps)
        visit({list.key(cap.tube.text()), cap});
}

} // namespace

std::optional<int> lowestActiveLevel(const Context& context, std::string_view tubeId)
{
    std::optional<int> lowest;
    if (const auto tube = context.referential.find<Tube>(tubeId))
        for (const Skill* skill : context.links.skillsOf(*tube))
            if (skill->isActive() && skill->level)
                lowest = std::min(lowest.value_or(*skill->level), *skill->level);
    return lowest;
}

void forEachCap(const TargetProfile& profile, const std::function<void(const CapAt&)>& visit)
{
    visitCaps(profile.selection, "selection", visit);
    for (const Badge& badge : profile.badges)
        for (std::size_t i = 0; i < badge.criteria.size(); ++i)
            visitCaps(badge.criteria[i].tubes,
                FieldPath("badges").key(badge.key).field("criteria").at(i).field("tubes"), visit);
}

void forEachCap(const Training& training, const std::function<void(const CapAt&)>& visit)
{
    for (std::size_t i = 0; i < training.triggers.size(); ++i)
        visitCaps(training.triggers[i].tubes, FieldPath("triggers").at(i).field("tubes"), visit);
}

} // namespace acquis::rules
