#include "studio/app/models/problem_list.h"

#include "model/rules/fixing.h"
#include "studio/app/models/language.h"
#include "studio/app/models/text.h"
#include "studio/app/models/workspace.h"

#include <QSet>

namespace acquis::studio {

using namespace Qt::StringLiterals;
using namespace referential;

namespace {

/// Nobody reads further; the worst come first, and the counts tell how many there are.
constexpr std::size_t mostRows = 500;

} // namespace

ProblemList::ProblemList(QObject* parent)
    : Rows(
        {"problemId", "severity", "rule", "entityId", "entity", "field", "sentence", "actionText", "fixText", "state"},
        "problemId", parent)
{
    connect(&Workspace::instance(), &Workspace::problemsChanged, this, &ProblemList::refresh);
    connect(&Language::instance(), &Language::codeChanged, this, &ProblemList::refresh);
    refresh();
}

void ProblemList::setEntities(const QStringList& ids)
{
    if (ids == entities_)
        return;
    entities_ = ids;
    emit entitiesChanged();
    refresh();
}

QStringList ProblemList::within(const QString& id) const
{
    const Workspace& workspace = Workspace::instance();
    const Links& links = workspace.links();
    QStringList ids;
    const auto addWithTexts = [&](std::string_view owner) { // itself and its texts in other languages
        ids.append(qt(owner));
        for (const Localization* localization : links.localizationsOf(owner))
            ids.append(qt(localization->identity()));
    };
    addWithTexts(utf8(id));
    const auto addChallenges = [&](std::string_view skill) {
        for (const Challenge* challenge : links.challengesOf(skill)) {
            ids.append(qt(challenge->identity()));
            for (const LocalizedChallenge* localized : links.localizedOf(*challenge))
                ids.append(qt(localized->identity()));
        }
    };
    const auto addTube = [&](const Tube& tube) {
        addWithTexts(tube.identity());
        for (const Skill* skill : links.skillsOf(tube)) {
            addWithTexts(skill->identity());
            addChallenges(skill->identity());
        }
    };
    const auto addTubes = [&](const Competence& competence) {
        for (const Tube* tube : links.tubesOf(competence))
            addTube(*tube);
    };
    const auto addCompetences = [&](const Area& area) {
        for (const CompetenceId& held : area.competences)
            if (const auto competence = workspace.content().find<Competence>(held.text())) {
                addWithTexts(held.text());
                addTubes(*competence);
            }
    };
    if (const auto framework = workspace.content().find<Framework>(utf8(id)))
        for (const AreaId& held : framework->areas)
            if (const auto area = workspace.content().find<Area>(held.text())) {
                addWithTexts(held.text());
                addCompetences(*area);
            }
    if (const auto area = workspace.content().find<Area>(utf8(id)))
        addCompetences(*area);
    if (const auto competence = workspace.content().find<Competence>(utf8(id)))
        addTubes(*competence);
    if (const auto tube = workspace.content().find<Tube>(utf8(id)))
        addTube(*tube);
    addChallenges(utf8(id));
    if (const auto challenge = workspace.content().find<Challenge>(utf8(id)))
        for (const LocalizedChallenge* localized : links.localizedOf(*challenge))
            ids.append(qt(localized->identity()));
    return ids;
}

bool ProblemList::fix(int index)
{
    Workspace& workspace = Workspace::instance();
    const QString wanted = row(index).toMap().value(u"problemId"_s).toString();
    for (const Diagnostic& problem : workspace.problems()) {
        if (wanted != qt(problem.rule + '/' + problem.subject.id + '/' + problem.field.text()))
            continue;
        const auto fixed = rules::fixedEntity(workspace.content(), problem);
        if (!fixed)
            return false;
        workspace.apply(*fixed, [sentence = problem.fix->sentence] { return said(sentence); });
        return true;
    }
    return false;
}

void ProblemList::setOfOne(bool ofOne)
{
    if (ofOne == ofOne_)
        return;
    ofOne_ = ofOne;
    emit entitiesChanged();
    refresh();
}

QString ProblemList::nameOf(const Diagnostic& problem) const
{
    const Workspace& workspace = Workspace::instance();
    if (ofOne_) {
        const auto localized = workspace.content().find<LocalizedChallenge>(problem.subject.id);
        return localized == nullptr ? QString() : qt(localized->locale.text());
    }
    if (problem.subject.id.empty())
        return qt(problem.place.path);
    // A challenge is told by its skill and its place in the family; its first words would take the sentence's room.
    const QVariantList path = workspace.pathTo(qt(problem.subject.id));
    const auto nameAt = [&path](qsizetype at) { return path.at(at).toMap().value(u"name"_s).toString(); };
    const qsizetype last = path.size() - 1;
    if (last > 0 && path.at(last).toMap().value(u"kind"_s) == u"challenge"_s)
        return u"%1 · %2"_s.arg(nameAt(last - 1), nameAt(last).toLower());
    return workspace.nameOf(qt(problem.subject.id));
}

void ProblemList::refresh()
{
    const Workspace& workspace = Workspace::instance();
    const QSet<QString> wanted(entities_.begin(), entities_.end());
    std::vector<QVariantMap> rows;
    QSet<QString> seen;
    counts_[0] = counts_[1] = counts_[2] = 0;
    for (const Diagnostic& problem : workspace.problems()) {
        if (ofOne_ && wanted.isEmpty())
            break; // nothing is shown whose problems these would be
        const QString entity = qt(problem.subject.id);
        if (!wanted.isEmpty() && !wanted.contains(entity))
            continue;
        const QString field = qt(problem.field.text());
        const QString id = qt(problem.rule + '/' + problem.subject.id + '/' + problem.field.text());
        if (seen.contains(id))
            continue;
        seen.insert(id);
        ++counts_[static_cast<int>(problem.severity)];
        if (rows.size() == mostRows)
            continue;
        rows.push_back({{u"problemId"_s, id}, {u"severity"_s, qt(acquis::wordOf(problem.severity))},
            {u"rule"_s, qt(problem.rule)}, {u"entityId"_s, entity}, {u"entity"_s, nameOf(problem)}, {u"field"_s, field},
            {u"sentence"_s, said(problem.message)}, {u"actionText"_s, problem.fix ? tr("Fix") : QString()},
            {u"fixText"_s, problem.fix ? said(problem.fix->sentence) : QString()}, {u"state"_s, QString()}});
    }
    setRows(std::move(rows));
    emit countsChanged();
}

} // namespace acquis::studio
