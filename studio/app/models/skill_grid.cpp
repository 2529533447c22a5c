#include "studio/app/models/skill_grid.h"

#include "studio/app/models/language.h"
#include "studio/app/models/severities.h"
#include "studio/app/models/text.h"
#include "studio/app/models/workspace.h"

#include <map>

namespace acquis::studio {

using namespace Qt::StringLiterals;
using namespace referential;

namespace {

constexpr int levels = 8;

struct CellContent {
    QVariantMap cell;
    int validated = 0;
};

/// The skill a cell shows: the live one before the retired ones, then the newest version.
const Skill* shownSkill(const std::vector<const Skill*>& skills, int level)
{
    const Skill* shown = nullptr;
    const auto rank = [](const Skill& skill) {
        return std::pair(skill.isActive() ? 2 : skill.isLive() ? 1 : 0, skill.version.value_or(0));
    };
    for (const Skill* skill : skills)
        if (skill->level == level && (shown == nullptr || rank(*skill) > rank(*shown)))
            shown = skill;
    return shown;
}

/// How many problems each entity has.
class ProblemCounts {
public:
    explicit ProblemCounts(const std::vector<Diagnostic>& problems)
    {
        for (const Diagnostic& problem : problems)
            ++counts_[problem.subject.id];
    }

    [[nodiscard]] int of(std::string_view id) const
    {
        const auto found = counts_.find(id);
        return found == counts_.end() ? 0 : found->second;
    }

private:
    std::map<std::string, int, std::less<>> counts_;
};

CellContent cellOf(
    const Skill* skill, int level, const Links& links, const Severities& severities, const ProblemCounts& problems)
{
    CellContent content;
    content.cell = {{u"level"_s, level}, {u"skill"_s, QString()}, {u"status"_s, QString()}};
    if (skill == nullptr)
        return content;
    int drafts = 0;
    int translated = 0;
    int problemCount = problems.of(skill->identity());
    QString severity = severities.of(skill->identity());
    for (const Challenge* challenge : links.challengesOf(*skill)) {
        content.validated += challenge->isValidated() ? 1 : 0;
        drafts += challenge->status == ChallengeStatus::proposed ? 1 : 0;
        translated += challenge->isValidated() && !links.localizedOf(*challenge).empty() ? 1 : 0;
        severity = Severities::worse(severity, severities.of(challenge->identity()));
        problemCount += problems.of(challenge->identity());
        for (const LocalizedChallenge* localized : links.localizedOf(*challenge)) {
            severity = Severities::worse(severity, severities.of(localized->identity()));
            problemCount += problems.of(localized->identity());
        }
    }
    content.cell = {{u"level"_s, level}, {u"skill"_s, qt(skill->identity())}, {u"name"_s, qt(links.nameOf(*skill))},
        {u"status"_s, qt(wordOf(skill->status).yaml)}, {u"validated"_s, content.validated}, {u"drafts"_s, drafts},
        {u"problems"_s, problemCount}, {u"severity"_s, severity}, {u"translated"_s, translated}};
    return content;
}

} // namespace

SkillGrid::SkillGrid(QObject* parent)
    : Rows({"rowKind", "rowId", "rowTitle", "rowDetail", "cells"}, "rowId", parent)
{
    connect(&Workspace::instance(), &Workspace::changed, this, &SkillGrid::refresh);
    connect(&Workspace::instance(), &Workspace::problemsChanged, this, &SkillGrid::refresh);
    connect(&Language::instance(), &Language::codeChanged, this, &SkillGrid::refresh);
}

void SkillGrid::setCompetence(const QString& id)
{
    if (id == competence_)
        return;
    competence_ = id;
    emit competenceChanged();
    refresh();
}

void SkillGrid::refresh()
{
    const Workspace& workspace = Workspace::instance();
    const Links& links = workspace.links();
    std::vector<QVariantMap> rows;
    tubeCount_ = skillCount_ = challengeCount_ = 0;
    playableLevel_
        = static_cast<int>(workspace.content().settings().parameter("playableLevel", workspace.today(), levels));
    const Severities severities(workspace.problems());
    const ProblemCounts problems(workspace.problems());
    if (const auto competence = workspace.content().find<Competence>(utf8(competence_)))
        for (const Thematic& thematic : competence->thematics) {
            rows.push_back({{u"rowKind"_s, u"thematic"_s}, {u"rowId"_s, qt(thematic.id.text())},
                {u"rowTitle"_s, qt(thematic.name)},
                {u"rowDetail"_s, tr("%n tube(s)", nullptr, static_cast<int>(thematic.tubes.size()))}});
            for (const TubeId& id : thematic.tubes) {
                const auto tube = workspace.content().find<Tube>(id.text());
                if (tube == nullptr)
                    continue;
                ++tubeCount_;
                QVariantList cells;
                for (int level = 1; level <= levels; ++level) {
                    const Skill* skill = shownSkill(links.skillsOf(*tube), level);
                    const CellContent content = cellOf(skill, level, links, severities, problems);
                    skillCount_ += skill != nullptr && skill->isLive() ? 1 : 0;
                    challengeCount_ += content.validated;
                    cells.append(content.cell);
                }
                rows.push_back({{u"rowKind"_s, u"tube"_s}, {u"rowId"_s, qt(tube->identity())},
                    {u"rowTitle"_s,
                        qt(tube->name.starts_with('@') ? std::string_view(tube->name).substr(1) : tube->name)},
                    {u"rowDetail"_s, qt(tube->practicalTitle)}, {u"cells"_s, cells}});
            }
        }
    setRows(std::move(rows));
    emit figuresChanged();
}

} // namespace acquis::studio
