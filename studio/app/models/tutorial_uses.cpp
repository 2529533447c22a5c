#include "studio/app/models/tutorial_uses.h"

#include "studio/app/models/text.h"
#include "studio/app/models/workspace.h"

#include <algorithm>

namespace acquis::studio {

using namespace Qt::StringLiterals;
using namespace referential;

TutorialUses::TutorialUses(QObject* parent)
    : Rows({"useId", "skillId", "name", "purpose", "status", "areaColor"}, "useId", parent)
{
    connect(&Workspace::instance(), &Workspace::changed, this, &TutorialUses::refresh);
}

void TutorialUses::setTutorial(const QString& id)
{
    if (id == tutorial_)
        return;
    tutorial_ = id;
    emit tutorialChanged();
    refresh();
}

void TutorialUses::refresh()
{
    const Workspace& workspace = Workspace::instance();
    std::vector<QVariantMap> rows;
    const auto use = [&](const Skill& skill, const std::vector<TutorialId>& shown, const QString& purpose) {
        const auto isThis = [this](const TutorialId& id) { return qt(id.text()) == tutorial_; };
        if (tutorial_.isEmpty() || std::ranges::none_of(shown, isThis))
            return;
        const QString id = qt(skill.identity());
        rows.push_back({{u"useId"_s, QString(id + u'/' + purpose)}, {u"skillId"_s, id},
            {u"name"_s, qt(workspace.links().nameOf(skill))}, {u"purpose"_s, purpose},
            {u"status"_s, qt(wordOf(skill.status).yaml)}, {u"areaColor"_s, workspace.areaColorOf(id)}});
    };
    for (const auto& skill : workspace.content().all<Skill>()) {
        use(*skill, skill->tutorials, u"tutorials"_s);
        use(*skill, skill->learningMore, u"learningMore"_s);
    }
    std::ranges::stable_sort(rows, {}, [](const QVariantMap& row) { return row.value(u"name"_s).toString(); });
    setRows(std::move(rows));
}

} // namespace acquis::studio
