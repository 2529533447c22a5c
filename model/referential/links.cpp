#include "model/referential/links.h"

#include "model/base/text.h"

#include <climits>

namespace acquis::referential {

namespace {

template <class Map> auto lookUp(const Map& map, std::string_view id) -> typename Map::mapped_type
{
    const auto found = map.find(id);
    return found == map.end() ? nullptr : found->second;
}

template <class Map> const typename Map::mapped_type& listOf(const Map& map, std::string_view id)
{
    static const typename Map::mapped_type none;
    const auto found = map.find(id);
    return found == map.end() ? none : found->second;
}

/// Prototypes first by version, their alternatives behind them, then what has no version.
auto familyOrder(const Challenge* challenge)
{
    return std::tuple(challenge->version.value_or(INT_MAX), challenge->isPrototype() ? 0 : 1,
        challenge->alternativeVersion.value_or(0), challenge->identity());
}

} // namespace

Links::Links(Referential snapshot)
    : referential_(std::move(snapshot))
{
    const Referential& referential = referential_;
    for (const auto& framework : referential.all<Framework>())
        for (const AreaId& area : framework->areas)
            frameworkOfArea_.emplace(area.text(), framework.get());
    for (const auto& area : referential.all<Area>())
        for (const CompetenceId& competence : area->competences)
            areaOfCompetence_.emplace(competence.text(), area.get());
    for (const auto& competence : referential.all<Competence>()) {
        if (competence->workbench)
            workbenchOfSkill_.emplace(competence->workbench->skill.text(), competence.get());
        for (const Thematic& thematic : competence->thematics) {
            competenceOfThematic_.emplace(thematic.id.text(), competence.get());
            for (const TubeId& tube : thematic.tubes) {
                competenceOfTube_.emplace(tube.text(), competence.get());
                thematicOfTube_.emplace(tube.text(), &thematic);
            }
        }
    }
    for (const auto& skill : referential.all<Skill>())
        skillsOfTube_[skill->tube.text()].push_back(skill.get());
    for (auto& [tube, skills] : skillsOfTube_)
        std::ranges::sort(skills, {}, [](const Skill* skill) {
            return std::tuple(skill->level.value_or(INT_MAX), skill->version.value_or(INT_MAX), skill->identity());
        });
    for (const auto& challenge : referential.all<Challenge>())
        challengesOfSkill_[challenge->skill.text()].push_back(challenge.get());
    for (auto& [skill, challenges] : challengesOfSkill_)
        std::ranges::sort(challenges, {}, familyOrder);
    for (const auto& localized : referential.all<LocalizedChallenge>())
        localizedOf_[localized->challenge.text()].push_back(localized.get());
    for (auto& [challenge, localized] : localizedOf_)
        std::ranges::sort(localized, {}, [](const LocalizedChallenge* one) { return one->locale.text(); });
    for (const auto& localization : referential.all<Localization>())
        localizationsOf_[localization->owner].push_back(localization.get());
}

const Framework* Links::frameworkOf(const Area& area) const
{
    return lookUp(frameworkOfArea_, area.id.text());
}

const Area* Links::areaOf(const Competence& competence) const
{
    return lookUp(areaOfCompetence_, competence.id.text());
}

const Competence* Links::competenceOf(const Tube& tube) const
{
    return lookUp(competenceOfTube_, tube.id.text());
}

const Thematic* Links::thematicOf(const Tube& tube) const
{
    return lookUp(thematicOfTube_, tube.id.text());
}

const Competence* Links::competenceOfThematic(std::string_view thematic) const
{
    return lookUp(competenceOfThematic_, thematic);
}

const Tube* Links::tubeOf(const Skill& skill) const
{
    return referential_.all<Tube>().get(skill.tube.text());
}

const Competence* Links::competenceOf(const Skill& skill) const
{
    return lookUp(competenceOfTube_, skill.tube.text());
}

const Skill* Links::skillOf(const Challenge& challenge) const
{
    return referential_.all<Skill>().get(challenge.skill.text());
}

const Competence* Links::workbenchOf(std::string_view skillId) const
{
    return lookUp(workbenchOfSkill_, skillId);
}

const Competence* Links::competenceOf(const Challenge& challenge) const
{
    if (const Skill* skill = skillOf(challenge))
        return competenceOf(*skill);
    return workbenchOf(challenge.skill.text());
}

const Framework* Links::frameworkOf(const Competence& competence) const
{
    const Area* area = areaOf(competence);
    return area == nullptr ? nullptr : frameworkOf(*area);
}

const std::vector<const Skill*>& Links::skillsOf(const Tube& tube) const
{
    return listOf(skillsOfTube_, tube.id.text());
}

const std::vector<const Challenge*>& Links::challengesOf(std::string_view skillId) const
{
    return listOf(challengesOfSkill_, skillId);
}

const std::vector<const LocalizedChallenge*>& Links::localizedOf(const Challenge& challenge) const
{
    return listOf(localizedOf_, challenge.id.text());
}

const std::vector<const Localization*>& Links::localizationsOf(std::string_view owner) const
{
    return listOf(localizationsOf_, owner);
}

const Localization* Links::localization(std::string_view owner, std::string_view locale) const
{
    for (const Localization* localization : localizationsOf(owner))
        if (localization->locale.text() == locale)
            return localization;
    return nullptr;
}

std::vector<const Tube*> Links::tubesOf(const Competence& competence) const
{
    std::vector<const Tube*> tubes;
    for (const Thematic& thematic : competence.thematics)
        for (const TubeId& id : thematic.tubes)
            if (const Tube* tube = referential_.all<Tube>().get(id.text()))
                tubes.push_back(tube);
    return tubes;
}

std::vector<const Skill*> Links::skillsOf(const Competence& competence) const
{
    std::vector<const Skill*> skills;
    for (const Tube* tube : tubesOf(competence))
        skills.insert(skills.end(), skillsOf(*tube).begin(), skillsOf(*tube).end());
    return skills;
}

const Challenge* Links::prototypeOf(const Challenge& alternative) const
{
    if (alternative.isPrototype())
        return nullptr;
    if (!alternative.prototype.empty())
        return referential_.all<Challenge>().get(alternative.prototype.text());
    if (!alternative.isAlternative())
        return nullptr;
    const Challenge* only = nullptr;
    for (const Challenge* sibling : challengesOf(alternative.skill.text())) {
        if (!sibling->isPrototype() || sibling->version != alternative.version)
            continue;
        if (only != nullptr)
            return nullptr;
        only = sibling;
    }
    return only;
}

std::vector<const Challenge*> Links::alternativesOf(const Challenge& prototype) const
{
    std::vector<const Challenge*> alternatives;
    for (const Challenge* sibling : challengesOf(prototype.skill.text()))
        if (sibling != &prototype && prototypeOf(*sibling) == &prototype)
            alternatives.push_back(sibling);
    return alternatives;
}

Challenge Links::whole(const Challenge& challenge) const
{
    const Challenge* prototype = challenge.prototype.empty() ? nullptr : prototypeOf(challenge);
    return prototype == nullptr ? challenge : withInherited(challenge, *prototype);
}

const Challenge* Links::validatedPrototypeOf(const Skill& skill) const
{
    for (const Challenge* challenge : challengesOf(skill))
        if (challenge->isPrototype() && challenge->isValidated())
            return challenge;
    return nullptr;
}

std::string Links::nameOf(const Skill& skill) const
{
    const Tube* tube = tubeOf(skill);
    return tube == nullptr || !skill.level ? std::string() : tube->name + std::to_string(*skill.level);
}

std::string Links::nameOf(std::string_view id) const
{
    if (const auto skill = referential_.find<Skill>(id))
        return nameOf(*skill) + (skill->version ? " v" + std::to_string(*skill->version) : std::string());
    if (const auto challenge = referential_.find<Challenge>(id))
        return text::shortened(challenge->instruction, 60);
    if (const auto tube = referential_.find<Tube>(id))
        return tube->name;
    if (const auto competence = referential_.find<Competence>(id))
        return competence->index + ' ' + competence->name;
    if (const auto area = referential_.find<Area>(id))
        return area->code + ' ' + area->title;
    if (const auto tutorial = referential_.find<Tutorial>(id))
        return tutorial->title;
    if (const auto profile = referential_.find<TargetProfile>(id))
        return profile->name;
    if (const auto framework = referential_.find<Framework>(id))
        return framework->name;
    if (const auto course = referential_.find<Course>(id))
        return course->name;
    if (const Competence* competence = workbenchOf(id))
        return "atelier " + competence->index;
    if (const Competence* competence = competenceOfThematic(id))
        for (const Thematic& thematic : competence->thematics)
            if (thematic.id.text() == id)
                return thematic.name;
    return {};
}

} // namespace acquis::referential
