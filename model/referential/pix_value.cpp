#include "model/referential/pix_value.h"

#include <algorithm>

namespace acquis::referential {

namespace {

constexpr double pixPerLevel = 8;
constexpr double mostPixPerSkill = 4;

bool counts(const Skill& skill, const Links& links)
{
    return skill.isActive() && std::ranges::any_of(links.challengesOf(skill), &Challenge::isValidated);
}

/// The competence in which a skill is worth pix; nullptr where it is worth none.
const Competence* coreCompetenceOf(const Skill& skill, const Links& links)
{
    const Competence* competence = links.competenceOf(skill);
    const Framework* framework = competence == nullptr ? nullptr : links.frameworkOf(*competence);
    const bool isWorthPix
        = framework != nullptr && engineNameOf(*framework) == coreFramework && skill.level && counts(skill, links);
    return isWorthPix ? competence : nullptr;
}

} // namespace

const std::string& engineNameOf(const Framework& framework)
{
    return framework.engineName.empty() ? framework.name : framework.engineName;
}

double pixValue(const Skill& skill, const Links& links, const Referential&)
{
    const Competence* competence = coreCompetenceOf(skill, links);
    if (competence == nullptr)
        return 0;
    const std::vector<const Skill*> siblings = links.skillsOf(*competence);
    const auto n = std::ranges::count_if(
        siblings, [&](const Skill* one) { return one->level == skill.level && counts(*one, links); });
    return std::min(mostPixPerSkill, pixPerLevel / static_cast<double>(n));
}

PixValues::PixValues(const Referential& referential)
{
    for (const auto& skill : referential.all<Skill>())
        if (const Competence* competence = coreCompetenceOf(*skill, referential.links())) {
            const std::pair place(competence, *skill->level);
            places_.emplace(skill.get(), place);
            ++counts_[place];
        }
}

int PixValues::countBeside(const Skill& skill) const
{
    const auto place = places_.find(&skill);
    return place == places_.end() ? 0 : counts_.at(place->second);
}

double PixValues::of(const Skill& skill) const
{
    const int n = countBeside(skill);
    return n == 0 ? 0 : std::min(mostPixPerSkill, pixPerLevel / n);
}

} // namespace acquis::referential
