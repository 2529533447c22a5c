#include "exporters/profile/write.h"

#include "model/base/text.h"
#include "model/referential/links.h"

#include <nlohmann/json.hpp>

namespace acquis::profile {

using namespace referential;

namespace {

std::vector<const Skill*> skillsOf(const TubeCap& cap, const Referential& referential)
{
    std::vector<const Skill*> skills;
    const auto tube = referential.find<Tube>(cap.tube.text());
    if (tube == nullptr)
        return skills;
    for (const Skill* skill : referential.links().skillsOf(*tube))
        if (skill->isActive() && skill->level && *skill->level <= cap.level)
            skills.push_back(skill);
    return skills;
}

std::vector<const Skill*> skillsOf(const TargetProfile& profile, const Referential& referential)
{
    std::vector<const Skill*> skills;
    for (const TubeCap& cap : profile.selection)
        for (const Skill* skill : skillsOf(cap, referential))
            skills.push_back(skill);
    return skills;
}

const Framework* frameworkOf(const TubeCap& cap, const Referential& referential)
{
    const auto tube = referential.find<Tube>(cap.tube.text());
    const Competence* competence = tube == nullptr ? nullptr : referential.links().competenceOf(*tube);
    return competence == nullptr ? nullptr : referential.links().frameworkOf(*competence);
}

} // namespace

std::string adminJson(const TargetProfile& profile, const Referential& referential)
{
    auto items = nlohmann::ordered_json::array();
    for (const TubeCap& cap : profile.selection) {
        nlohmann::ordered_json item{{"id", cap.tube.text()}, {"level", cap.level}};
        if (const Framework* framework = frameworkOf(cap, referential))
            item["frameworkId"] = framework->id.text();
        item["skills"] = nlohmann::ordered_json::array();
        for (const Skill* skill : skillsOf(cap, referential))
            item["skills"].push_back(skill->id.text());
        items.push_back(std::move(item));
    }
    return items.dump() + '\n';
}

std::string orgaJson(const TargetProfile& profile)
{
    auto ids = nlohmann::ordered_json::array();
    for (const TubeCap& cap : profile.selection)
        ids.push_back(cap.tube.text());
    return ids.dump() + '\n';
}

std::string skillIds(const TargetProfile& profile, const Referential& referential)
{
    std::string ids;
    for (const Skill* skill : skillsOf(profile, referential))
        (ids += ids.empty() ? "" : ",") += skill->id.text();
    return ids;
}

std::string skillsCsv(const TargetProfile& profile, const Referential& referential)
{
    std::string lines = "targetProfileId,skillId\n";
    for (const Skill* skill : skillsOf(profile, referential))
        lines += profile.id.text() + ',' + skill->id.text() + '\n';
    return lines;
}

std::vector<File> write(const TargetProfile& profile, const Referential& referential)
{
    const std::string name = text::slug(profile.name);
    return {{name + ".json", adminJson(profile, referential)}, {name + ".orga.json", orgaJson(profile)},
        {name + ".txt", skillIds(profile, referential)}, {name + ".csv", skillsCsv(profile, referential)}};
}

} // namespace acquis::profile
