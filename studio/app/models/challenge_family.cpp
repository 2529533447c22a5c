#include "studio/app/models/challenge_family.h"

#include "model/base/text.h"
#include "model/syntax/markdown.h"
#include "studio/app/models/language.h"
#include "studio/app/models/severities.h"
#include "studio/app/models/text.h"
#include "studio/app/models/workspace.h"

namespace acquis::studio {

using namespace Qt::StringLiterals;
using namespace referential;

namespace {

QVariantMap rowOf(const Challenge& challenge, const Links& links, const Severities& severities)
{
    const Challenge whole = links.whole(challenge);
    QString severity = severities.of(challenge.identity());
    for (const LocalizedChallenge* localized : links.localizedOf(challenge))
        severity = Severities::worse(severity, severities.of(localized->identity()));
    const QString title = qt(acquis::text::shortened(syntax::plainTextOf(challenge.instruction), 90));
    return {{u"challengeId"_s, qt(challenge.identity())}, {u"isPrototype"_s, challenge.isPrototype()},
        {u"rankLabel"_s,
            challenge.isPrototype() ? Workspace::tr("Prototype")
                                    : Workspace::tr("Alternative %1").arg(challenge.alternativeVersion.value_or(0))},
        {u"version"_s, challenge.version.value_or(0)},
        {u"title"_s, title.isEmpty() ? Workspace::tr("No instruction yet") : title},
        {u"statusWord"_s, qt(wordOf(challenge.status).yaml)},
        {u"type"_s, whole.type ? qt(wordOf(*whole.type).yaml) : QString()}, {u"severity"_s, severity},
        {u"isTranslated"_s, !links.localizedOf(challenge).empty()}};
}

} // namespace

ChallengeFamily::ChallengeFamily(QObject* parent)
    : Rows({"challengeId", "isPrototype", "rankLabel", "version", "title", "statusWord", "type", "severity",
               "isTranslated"},
        "challengeId", parent)
{
    connect(&Workspace::instance(), &Workspace::changed, this, &ChallengeFamily::refresh);
    connect(&Workspace::instance(), &Workspace::problemsChanged, this, &ChallengeFamily::refresh);
    connect(&Language::instance(), &Language::codeChanged, this, &ChallengeFamily::refresh);
}

void ChallengeFamily::setSkill(const QString& id)
{
    if (id == skill_)
        return;
    skill_ = id;
    emit skillChanged();
    refresh();
}

QString ChallengeFamily::skillOf(const QString& challenge) const
{
    const auto found = Workspace::instance().content().find<Challenge>(utf8(challenge));
    return found == nullptr ? QString() : qt(found->skill.text());
}

QString ChallengeFamily::prototypeOf(const QString& challenge) const
{
    const auto found = Workspace::instance().content().find<Challenge>(utf8(challenge));
    if (found == nullptr || found->isPrototype())
        return challenge;
    const Challenge* prototype = Workspace::instance().links().prototypeOf(*found);
    return prototype == nullptr ? QString() : qt(prototype->identity());
}

void ChallengeFamily::refresh()
{
    const Workspace& workspace = Workspace::instance();
    const Severities severities(workspace.problems());
    std::vector<QVariantMap> rows;
    for (const Challenge* challenge : workspace.links().challengesOf(utf8(skill_)))
        rows.push_back(rowOf(*challenge, workspace.links(), severities));
    setRows(std::move(rows));
}

} // namespace acquis::studio
