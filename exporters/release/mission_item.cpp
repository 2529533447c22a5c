#include "exporters/release/items.h"

#include <algorithm>

namespace acquis::release {

using namespace referential;

namespace {

/// Tells the challenges of the tubes of one thematic whose name ends with a suffix: one list for each skill by level,
/// with the prototype and its alternatives by number.
class Activity {
public:
    Activity(const Derivation& derivation, const Mission& mission)
        : derivation_(derivation)
        , isValidated_(mission.status == MissionStatus::validated)
    {
    }

    void write(Pen& pen, std::string_view key, const Thematic& thematic, std::string_view suffix) const
    {
        pen.key(key);
        pen.beginList();
        for (const Skill* skill : skillsOf(thematic, suffix)) {
            pen.beginList();
            for (const Challenge* challenge : challengesOf(*skill))
                pen.text(challenge->identity());
            pen.endList();
        }
        pen.endList();
    }

private:
    [[nodiscard]] std::vector<const Skill*> skillsOf(const Thematic& thematic, std::string_view suffix) const
    {
        std::vector<const Skill*> skills;
        for (const TubeId& id : thematic.tubes) {
            const auto tube = derivation_.referential().find<Tube>(id.text());
            if (tube != nullptr && tube->name.ends_with(suffix))
                std::ranges::copy_if(derivation_.links().skillsOf(*tube), std::back_inserter(skills), &Skill::isLive);
        }
        std::ranges::stable_sort(skills, {}, [](const Skill* skill) { return skill->level.value_or(INT_MAX); });
        return skills;
    }

    [[nodiscard]] std::vector<const Challenge*> challengesOf(const Skill& skill) const
    {
        std::vector<const Challenge*> challenges;
        for (const Challenge* challenge : derivation_.links().challengesOf(skill))
            if (isValidated_ ? challenge->isValidated() : challenge->isLive())
                challenges.push_back(challenge);
        std::ranges::stable_sort(
            challenges, {}, [](const Challenge* one) { return one->alternativeVersion.value_or(0); });
        return challenges;
    }

    const Derivation& derivation_;
    bool isValidated_;
};

/// The thematics a mission names, each with the competence it stands in. Ids that lead nowhere are left out.
std::vector<Row::ThematicOf> thematicsOf(const Derivation& derivation, const Mission& mission)
{
    std::vector<Row::ThematicOf> thematics;
    for (const ThematicId& id : mission.thematics)
        if (const Competence* competence = derivation.links().competenceOfThematic(id.text()))
            for (const Thematic& thematic : competence->thematics)
                if (thematic.id == id)
                    thematics.push_back({competence, &thematic, 0});
    return thematics;
}

} // namespace

void writeMissionContent(Pen& pen, const Derivation& derivation, const Mission& mission)
{
    const Activity activity(derivation, mission);
    const std::vector<Row::ThematicOf> thematics = thematicsOf(derivation, mission);
    pen.beginMap();
    pen.key("steps");
    pen.beginList();
    for (std::size_t i = 0; i + 1 < thematics.size(); ++i) {
        const Thematic& thematic = *thematics[i].thematic;
        pen.beginMap();
        writeTranslations(pen, derivation, "name_i18n", thematic.name, thematics[i].competence->identity(),
            FieldPath("thematics").key(thematic.id.text()).text());
        activity.write(pen, "tutorialChallenges", thematic, "_di");
        activity.write(pen, "trainingChallenges", thematic, "_en");
        activity.write(pen, "validationChallenges", thematic, "_va");
        pen.endMap();
    }
    pen.endList();
    if (thematics.empty()) {
        pen.key("dareChallenges");
        pen.beginList();
        pen.endList();
    } else {
        activity.write(pen, "dareChallenges", *thematics.back().thematic, "_de");
    }
    pen.endMap();
}

} // namespace acquis::release
