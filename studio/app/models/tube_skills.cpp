#include "studio/app/models/tube_skills.h"

#include "studio/app/models/severities.h"
#include "studio/app/models/text.h"
#include "studio/app/models/workspace.h"

namespace acquis::studio {

using namespace Qt::StringLiterals;
using namespace referential;

namespace {

QVariantMap rowOf(const Skill& skill, const Links& links, const Severities& severities)
{
    int validated = 0;
    int drafts = 0;
    QString severity = severities.of(skill.identity());
    for (const Challenge* challenge : links.challengesOf(skill)) {
        validated += challenge->isValidated() ? 1 : 0;
        drafts += challenge->status == ChallengeStatus::proposed ? 1 : 0;
        severity = Severities::worse(severity, severities.of(challenge->identity()));
    }
    return {{u"skillId"_s, qt(skill.identity())}, {u"name"_s, qt(links.nameOf(skill))},
        {u"level"_s, skill.level.value_or(0)}, {u"version"_s, skill.version.value_or(0)},
        {u"status"_s, qt(wordOf(skill.status).yaml)}, {u"description"_s, qt(skill.description)},
        {u"validated"_s, validated}, {u"drafts"_s, drafts}, {u"severity"_s, severity}};
}

} // namespace

TubeSkills::TubeSkills(QObject* parent)
    : Rows({"skillId", "name", "level", "version", "status", "description", "validated", "drafts", "severity"},
        "skillId", parent)
{
    connect(&Workspace::instance(), &Workspace::changed, this, &TubeSkills::refresh);
    connect(&Workspace::instance(), &Workspace::problemsChanged, this, &TubeSkills::refresh);
}

void TubeSkills::setTube(const QString& id)
{
    if (id == tube_)
        return;
    tube_ = id;
    emit tubeChanged();
    refresh();
}

void TubeSkills::refresh()
{
    const Workspace& workspace = Workspace::instance();
    const Severities severities(workspace.problems());
    std::vector<QVariantMap> rows;
    if (const auto tube = workspace.content().find<Tube>(utf8(tube_)))
        for (const Skill* skill : workspace.links().skillsOf(*tube))
            rows.push_back(rowOf(*skill, workspace.links(), severities));
    setRows(std::move(rows));
}

} // namespace acquis::studio
