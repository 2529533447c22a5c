#include "studio/app/models/area_competences.h"

#include "studio/app/models/severities.h"
#include "studio/app/models/text.h"
#include "studio/app/models/workspace.h"

#include <array>

namespace acquis::studio {

using namespace Qt::StringLiterals;
using namespace referential;

namespace {

constexpr int levelCount = 8;

/// What one competence holds, counted.
struct Holding {
    int tubes = 0;
    int skills = 0;
    int challenges = 0;
    int drafts = 0;
    std::array<int, levelCount> levels{};
    QString severity;

    void worsen(const QString& found) { severity = Severities::worse(severity, found); }

    void add(const Skill& skill, const Links& links, const Severities& severities)
    {
        worsen(severities.of(skill.identity()));
        if (skill.isLive()) {
            ++skills;
            if (skill.level && *skill.level >= 1 && *skill.level <= levelCount)
                ++levels[static_cast<std::size_t>(*skill.level - 1)];
        }
        for (const Challenge* challenge : links.challengesOf(skill)) {
            challenges += challenge->isValidated() ? 1 : 0;
            drafts += challenge->status == ChallengeStatus::proposed ? 1 : 0;
            worsen(severities.of(challenge->identity()));
        }
    }
};

QVariantMap rowOf(const Competence& competence, const Area& area, const Links& links, const Severities& severities)
{
    Holding holding;
    holding.worsen(severities.of(competence.identity()));
    for (const Tube* tube : links.tubesOf(competence)) {
        ++holding.tubes;
        holding.worsen(severities.of(tube->identity()));
        for (const Skill* skill : links.skillsOf(*tube))
            holding.add(*skill, links, severities);
    }
    QVariantList levels;
    for (const int skills : holding.levels)
        levels.append(skills);
    return {{u"competenceId"_s, qt(competence.identity())}, {u"code"_s, qt(competence.index)},
        {u"name"_s, qt(competence.name)}, {u"areaName"_s, qt(area.code + ' ' + area.title)},
        {u"areaColor"_s, area.color ? qt(wordOf(*area.color).yaml) : QString()},
        {u"thematics"_s, static_cast<int>(competence.thematics.size())}, {u"tubes"_s, holding.tubes},
        {u"skills"_s, holding.skills}, {u"challenges"_s, holding.challenges}, {u"drafts"_s, holding.drafts},
        {u"levels"_s, levels}, {u"severity"_s, holding.severity}};
}

} // namespace

AreaCompetences::AreaCompetences(QObject* parent)
    : Rows({"competenceId", "code", "name", "areaName", "areaColor", "thematics", "tubes", "skills", "challenges",
               "drafts", "levels", "severity"},
        "competenceId", parent)
{
    connect(&Workspace::instance(), &Workspace::changed, this, &AreaCompetences::refresh);
    connect(&Workspace::instance(), &Workspace::problemsChanged, this, &AreaCompetences::refresh);
}

void AreaCompetences::setHolder(const QString& id)
{
    if (id == holder_)
        return;
    holder_ = id;
    emit holderChanged();
    refresh();
}

int AreaCompetences::sum(const char* role) const
{
    int total = 0;
    for (const QVariantMap& row : rows())
        total += row.value(QString::fromLatin1(role)).toInt();
    return total;
}

void AreaCompetences::refresh()
{
    const Workspace& workspace = Workspace::instance();
    const Severities severities(workspace.problems());
    std::vector<QVariantMap> rows;
    const auto addArea = [&](const Area& area) {
        for (const CompetenceId& id : area.competences)
            if (const auto competence = workspace.content().find<Competence>(id.text()))
                rows.push_back(rowOf(*competence, area, workspace.links(), severities));
    };
    if (const auto framework = workspace.content().find<Framework>(utf8(holder_)))
        for (const AreaId& id : framework->areas)
            if (const auto area = workspace.content().find<Area>(id.text()))
                addArea(*area);
    if (const auto area = workspace.content().find<Area>(utf8(holder_)))
        addArea(*area);
    setRows(std::move(rows));
    emit figuresChanged();
}

} // namespace acquis::studio
