#include "exporters/release/derivation.h"

#include "exporters/release/items.h"
#include "exporters/release/kept.h"

#include <algorithm>
#include <charconv>

namespace acquis::release {

using namespace referential;

namespace {

/// Missions are numbered: 9 stands before 10.
std::pair<std::int64_t, std::string_view> missionOrder(const Mission& mission)
{
    std::int64_t number = INT64_MAX;
    std::from_chars(mission.id.data(), mission.id.data() + mission.id.size(), number);
    return {number, mission.id};
}

} // namespace

bool hasWorkbench(const Derivation& derivation, const Competence& competence)
{
    if (!competence.workbench)
        return false;
    const Value* shipped = competence.workbench->imported.find("shipped");
    const bool wasImported = shipped != nullptr && shipped->boolean() != nullptr && *shipped->boolean();
    return wasImported || !derivation.links().challengesOf(competence.workbench->skill.text()).empty();
}

Derivation::Derivation(Referential referential, ReleaseDialect dialect, std::string attachmentsBaseUrl)
    : referential_(std::move(referential))
    , dialect_(dialect)
    , attachmentsBaseUrl_(std::move(attachmentsBaseUrl))
{
    listHierarchy();
    listLooseThings();
    listed_.clear();
    if (dialect_ == ReleaseDialect::october2024)
        collectMeasures();
}

template <class Thing> bool Derivation::add(Collection collection, const Thing& thing)
{
    if (!listed_.emplace(&thing, true).second)
        return false;
    rows_[static_cast<std::size_t>(collection)].push_back({collection, &thing});
    return true;
}

void Derivation::listHierarchy()
{
    for (const auto& framework : referential_.all<Framework>()) {
        add(Collection::frameworks, *framework);
        for (const AreaId& id : framework->areas)
            if (const auto area = referential_.find<Area>(id.text()))
                listArea(*area);
    }
    for (const auto& area : referential_.all<Area>())
        listArea(*area);
    for (const auto& competence : referential_.all<Competence>())
        listCompetence(*competence);
    for (const auto& tube : referential_.all<Tube>())
        if (add(Collection::tubes, *tube))
            for (const Skill* skill : links().skillsOf(*tube))
                listSkill(*skill);
    for (const auto& skill : referential_.all<Skill>())
        listSkill(*skill);
    for (const auto& challenge : referential_.all<Challenge>())
        listChallenge(*challenge);
}

void Derivation::listArea(const Area& area)
{
    if (!add(Collection::areas, area))
        return;
    for (const CompetenceId& id : area.competences)
        if (const auto competence = referential_.find<Competence>(id.text()))
            listCompetence(*competence);
}

void Derivation::listCompetence(const Competence& competence)
{
    if (!add(Collection::competences, competence))
        return;
    int index = 0;
    auto& thematics = rows_[static_cast<std::size_t>(Collection::thematics)];
    for (const Thematic& thematic : competence.thematics)
        thematics.push_back({Collection::thematics, Row::ThematicOf{&competence, &thematic, ++index}});
    for (const Tube* tube : links().tubesOf(competence))
        if (add(Collection::tubes, *tube))
            for (const Skill* skill : links().skillsOf(*tube))
                listSkill(*skill);
    if (!hasWorkbench(*this, competence))
        return;
    for (const Collection collection : {Collection::thematics, Collection::tubes, Collection::skills})
        rows_[static_cast<std::size_t>(collection)].push_back({collection, Row::WorkbenchOf{&competence}});
    listChallenges(competence.workbench->skill.text());
}

void Derivation::listSkill(const Skill& skill)
{
    if (add(Collection::skills, skill))
        listChallenges(skill.id.text());
}

void Derivation::listChallenges(std::string_view skill)
{
    for (const Challenge* challenge : links().challengesOf(skill))
        listChallenge(*challenge);
}

void Derivation::listChallenge(const Challenge& challenge)
{
    if (!listed_.emplace(&challenge, true).second)
        return;
    auto& challenges = rows_[static_cast<std::size_t>(Collection::challenges)];
    challenges.push_back({Collection::challenges, Row::ChallengeIn{&challenge, nullptr}});
    for (const LocalizedChallenge* localized : links().localizedOf(challenge))
        challenges.push_back({Collection::challenges, Row::ChallengeIn{&challenge, localized}});
}

void Derivation::listLooseThings()
{
    for (const auto& localized : referential_.all<LocalizedChallenge>())
        if (referential_.find<Challenge>(localized->challenge.text()) == nullptr)
            orphans_.push_back(localized.get());
    for (const auto& tutorial : referential_.all<Tutorial>())
        add(Collection::tutorials, *tutorial);
    for (const auto& course : referential_.all<Course>())
        add(Collection::courses, *course);
    for (const auto& mission : referential_.all<Mission>())
        if (mission->status != MissionStatus::inactive)
            add(Collection::missions, *mission);
    std::ranges::sort(rows_[static_cast<std::size_t>(Collection::missions)], {},
        [](const Row& row) { return missionOrder(*std::get<const Mission*>(row.thing)); });
    if (dialect_ == ReleaseDialect::april2026)
        for (const auto& module : referential_.all<Module>())
            if (moduleOf(*module))
                add(Collection::modules, *module);
}

void Derivation::collectMeasures()
{
    std::vector<const Calibration*> newestFirst;
    for (const auto& calibration : referential_.all<Calibration>())
        newestFirst.push_back(calibration.get());
    std::ranges::stable_sort(newestFirst, std::greater(), [](const Calibration* one) { return one->date.text(); });
    for (const Calibration* calibration : newestFirst)
        for (const auto& [challenge, measure] : calibration->measures)
            measures_.emplace(challenge, &measure);
}

const std::vector<Row>& Derivation::rows(Collection collection) const
{
    return rows_[static_cast<std::size_t>(collection)];
}

const Measure* Derivation::measureOf(std::string_view localizedChallenge) const
{
    const auto found = measures_.find(localizedChallenge);
    return found == measures_.end() ? nullptr : found->second;
}

Value Derivation::itemOf(const Row& row) const
{
    ValuePen pen;
    write(pen, row);
    Value item = pen.take();
    return row.imported().isNull() ? item : kept::applied(std::move(item), row.imported());
}

void Derivation::write(Pen& pen, const Row& row) const
{
    std::visit(
        [&]<class T>(const T& known) {
            if constexpr (std::is_pointer_v<T>)
                writeItem(pen, *this, *known);
            else if constexpr (std::is_same_v<T, Row::WorkbenchOf>)
                writeWorkbench(pen, *this, *known.competence, row.collection);
            else
                writeItem(pen, *this, known);
        },
        row.thing);
}

} // namespace acquis::release
