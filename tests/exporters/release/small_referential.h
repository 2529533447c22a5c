#pragma once

#include "exporters/release/json.h"
#include "trips.h"

/// A small referential made by hand, one helper for each kind, for tests of what is derived.
namespace small {

using namespace acquis;
using namespace acquis::referential;

template <class Id> Id id(std::string_view text)
{
    return *Id::parse(text);
}

inline Entity framework(const std::string& engineName = "Pix")
{
    Framework framework;
    framework.id = id<FrameworkId>("frameworkA");
    framework.name = "CRCN – Cadre de référence";
    framework.engineName = engineName;
    framework.areas = {id<AreaId>("areaA")};
    return framework;
}

inline Entity area()
{
    Area area;
    area.id = id<AreaId>("areaA");
    area.code = "1";
    area.title = "Information et données";
    area.competences = {id<CompetenceId>("competenceA")};
    return area;
}

inline Competence competence(const std::vector<std::string>& tubes = {"tubeA"})
{
    Competence competence;
    competence.id = id<CompetenceId>("competenceA");
    competence.index = "1.1";
    competence.name = "Chercher";
    Thematic thematic;
    thematic.id = id<ThematicId>("thematicA");
    thematic.name = "Web";
    for (const std::string& tube : tubes)
        thematic.tubes.push_back(id<TubeId>(tube));
    competence.thematics = {thematic};
    return competence;
}

inline Entity tube(const std::string& tubeId = "tubeA", const std::string& name = "@web")
{
    Tube tube;
    tube.id = id<TubeId>(tubeId);
    tube.name = name;
    return tube;
}

inline Skill skill(const std::string& skillId, int level, SkillStatus status = SkillStatus::active,
    const std::string& tubeId = "tubeA")
{
    Skill skill;
    skill.id = id<SkillId>(skillId);
    skill.tube = id<TubeId>(tubeId);
    skill.level = level;
    skill.version = 1;
    skill.status = status;
    return skill;
}

inline Challenge challenge(
    const std::string& challengeId, const std::string& skillId, ChallengeStatus status = ChallengeStatus::validated)
{
    Challenge challenge;
    challenge.id = id<ChallengeId>(challengeId);
    challenge.skill = id<SkillId>(skillId);
    challenge.genealogy = Genealogy::prototype;
    challenge.version = 1;
    challenge.status = status;
    challenge.type = ChallengeType::qroc;
    challenge.proposals = "${a}";
    challenge.answers.list = {"oui"};
    challenge.locales = {*Locale::parse("fr"), *Locale::parse("fr-fr")};
    return challenge;
}

inline LocalizedChallenge localized(
    const std::string& localizedId, const std::string& challengeId, const std::string& locale)
{
    LocalizedChallenge localized;
    localized.id = id<LocalizedChallengeId>(localizedId);
    localized.challenge = id<ChallengeId>(challengeId);
    localized.locale = *Locale::parse(locale);
    return localized;
}

inline std::vector<Entity> hierarchy()
{
    return {framework(), area(), competence(), tube()};
}

inline std::vector<Entity> with(std::vector<Entity> entities, const std::vector<Entity>& more)
{
    entities.insert(entities.end(), more.begin(), more.end());
    return entities;
}

/// The content of the release of some entities.
inline Value content(const std::vector<Entity>& entities, ReleaseDialect dialect = ReleaseDialect::october2024)
{
    const release::Options options{.dialect = dialect, .id = "1", .createdAt = "2026-11-21T00:00:00.000Z"};
    return *release::json::parse(trips::written(entities, options))->value.find("content");
}

/// One item of a collection by its id; null where there is none.
inline Value item(const Value& content, std::string_view collection, std::string_view itemId)
{
    if (const Value* items = content.find(collection))
        for (const Value& item : *items->list())
            if (item.find("id") != nullptr && *item.find("id") == Value(itemId))
                return item;
    return {};
}

inline std::string spelled(const Value* value)
{
    std::string text;
    if (value != nullptr)
        release::json::append(text, *value);
    return text;
}

} // namespace small
