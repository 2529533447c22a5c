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

} // namespace

const std::string& engineNameOf(const Framework& framework)
{
    return framework.engineName.empty() ? framework.name : framework.engineName;
}

double pixValue(const Skill& skill, const Links& links, const Referential&)
{
    const Competence* competence = links.competenceOf(skill);
    const Framework* framework = competence == nullptr ? nullptr : links.frameworkOf(*competence);
    if (framework == nullptr || engineNameOf(*framework) != coreFramework || !skill.level || !counts(skill, links))
        return 0;
    const std::vector<const Skill*> siblings = links.skillsOf(*competence);
    const auto n = std::ranges::count_if(
        siblings, [&](const Skill* one) { return one->level == skill.level && counts(*one, links); });
    return std::min(mostPixPerSkill, pixPerLevel / static_cast<double>(n));
}

} // namespace acquis::referential
