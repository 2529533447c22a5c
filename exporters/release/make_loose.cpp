#include "exporters/release/json.h"
#include "exporters/release/making.h"

#include <algorithm>

namespace acquis::release {

using namespace referential;

namespace {

void makeTutorial(Draft& draft, const Item& item)
{
    Tutorial tutorial;
    tutorial.id = idOr<TutorialId>(item.id());
    tutorial.title = item.text("title");
    tutorial.link = item.text("link");
    tutorial.source = item.text("source");
    tutorial.format = item.word<TutorialFormat>("format");
    tutorial.duration = Duration::parse(item.text("duration")).value_or(Duration());
    tutorial.language = Locale::parse(item.text("locale")).value_or(Locale());
    draft.tutorials.add(std::move(tutorial));
}

void makeCourse(Draft& draft, const Item& item)
{
    Course course;
    course.id = idOr<CourseId>(item.id());
    course.name = item.text("name");
    course.description = item.text("description");
    course.challenges = idsOf<ChallengeId>(item.texts("challenges"));
    course.inactive = !item.flag("isActive");
    draft.courses.add(std::move(course));
}

/// Finds the thematics of a mission, which a release does not name, by the challenges of its steps.
class ThematicFinder {
public:
    ThematicFinder(const Draft& draft, const Item& mission)
        : draft_(draft)
        , mission_(mission)
    {
    }

    /// One for each step and one for the dares; none at all unless every one is found.
    [[nodiscard]] std::vector<ThematicId> thematics() const
    {
        const Value* content = mission_.value().find("content");
        const Value* steps = content == nullptr ? nullptr : content->find("steps");
        std::vector<ThematicId> found;
        if (steps == nullptr || !steps->isList())
            return found;
        for (const Value& step : *steps->list())
            found.push_back(thematicOf(step, {"tutorialChallenges", "trainingChallenges", "validationChallenges"}));
        found.push_back(thematicOf(*content, {"dareChallenges"}));
        if (std::ranges::any_of(found, &ThematicId::empty))
            found.clear();
        return found;
    }

private:
    [[nodiscard]] ThematicId thematicOf(const Value& step, std::initializer_list<const char*> keys) const
    {
        for (const char* key : keys)
            if (const Value* lists = step.find(key))
                if (const std::string challenge = firstText(*lists); !challenge.empty())
                    return thematicOfChallenge(challenge);
        return {};
    }

    static std::string firstText(const Value& value)
    {
        if (value.isText())
            return *value.text();
        if (value.isList())
            for (const Value& item : *value.list())
                if (std::string text = firstText(item); !text.empty())
                    return text;
        return {};
    }

    [[nodiscard]] ThematicId thematicOfChallenge(const std::string& id) const
    {
        const Challenge* challenge = draft_.challenges.find(id);
        const Skill* skill = challenge == nullptr ? nullptr : draft_.skills.find(challenge->skill.text());
        if (skill == nullptr || skill->tube.empty())
            return {};
        for (const Competence& competence : draft_.competences)
            for (const Thematic& thematic : competence.thematics)
                if (std::ranges::find(thematic.tubes, skill->tube) != thematic.tubes.end())
                    return thematic.id;
        return {};
    }

    const Draft& draft_;
    const Item& mission_;
};

/// A release does not tell inactive missions. One that does anyway is left to the leftovers: ours would be left out.
void makeMission(Draft& draft, const Item& item)
{
    const auto status = item.word<MissionStatus>("status");
    if (status == MissionStatus::inactive)
        return;
    Mission mission;
    mission.id = item.id();
    mission.status = status.value_or(MissionStatus::experimental);
    mission.competence = idOr<CompetenceId>(item.text("competenceId"));
    mission.cardImageUrl = item.text("cardImageUrl");
    mission.introductionMediaUrl = item.text("introductionMediaUrl");
    mission.introductionMediaType = item.word<MediaKind>("introductionMediaType");
    mission.documentationUrl = item.text("documentationUrl");
    const auto translations = [&](std::string_view key, std::string& text, std::string_view path) {
        takeTranslations(draft, item, key, text, Kind::mission, item.id(), path);
    };
    translations("name_i18n", mission.name, "name");
    translations("learningObjectives_i18n", mission.learningObjectives, "learningObjectives");
    translations("validatedObjectives_i18n", mission.validatedObjectives, "validatedObjectives");
    translations("introductionMediaAlt_i18n", mission.introductionMediaAlt, "introductionMediaAlt");
    mission.thematics = ThematicFinder(draft, item).thematics();
    draft.missions.add(std::move(mission));
}

void makeModule(Draft& draft, const Item& item)
{
    Module module;
    module.id = item.id();
    json::appendIndented(module.json, item.value());
    module.json += '\n';
    draft.modules.add(std::move(module));
}

} // namespace

void makeLooseThings(Draft& draft, const Source& source)
{
    for (const Item& item : source.items(Collection::tutorials))
        makeTutorial(draft, item);
    for (const Item& item : source.items(Collection::courses))
        makeCourse(draft, item);
    for (const Item& item : source.items(Collection::missions))
        makeMission(draft, item);
    for (const Item& item : source.items(Collection::modules))
        makeModule(draft, item);
}

void makeCalibration(Draft& draft, const Source& source, const Imported& imported)
{
    Calibration calibration;
    calibration.id = *CalibrationId::parse("calibrationImport");
    calibration.name = "Import";
    calibration.date = Day::parse(imported.createdAt).value_or(Day());
    for (const Item& item : source.items(Collection::challenges)) {
        const Measure measure{item.number("delta"), item.number("alpha"), {}};
        if (measure.difficulty || measure.discrimination)
            calibration.measures.emplace_back(item.id(), measure);
    }
    if (!calibration.measures.empty())
        draft.calibrations.add(std::move(calibration));
}

} // namespace acquis::release
