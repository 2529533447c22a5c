#include "studio/app/models/profile_list.h"

#include "studio/app/models/language.h"
#include "studio/app/models/profile_builder.h"
#include "studio/app/models/severities.h"
#include "studio/app/models/text.h"
#include "studio/app/models/workspace.h"

namespace acquis::studio {

using namespace Qt::StringLiterals;
using namespace referential;

ProfileList::ProfileList(QObject* parent)
    : Rows({"profileId", "profileName", "category", "tubeCount", "skillCount", "severity"}, "profileId", parent)
{
    connect(&Workspace::instance(), &Workspace::changed, this, &ProfileList::refresh);
    connect(&Workspace::instance(), &Workspace::problemsChanged, this, &ProfileList::refresh);
    connect(&Language::instance(), &Language::codeChanged, this, &ProfileList::refresh);
    refresh();
}

void ProfileList::refresh()
{
    const Workspace& workspace = Workspace::instance();
    const Severities severities(workspace.problems());
    std::vector<QVariantMap> rows;
    for (const auto& profile : workspace.content().all<TargetProfile>()) {
        const Word& category = wordOf(profile->category.value_or(ProfileCategory::other));
        rows.push_back({{u"profileId"_s, qt(profile->identity())}, {u"profileName"_s, qt(profile->name)},
            {u"category"_s, said(Said{category.fr, category.en})},
            {u"tubeCount"_s, static_cast<int>(profile->selection.size())},
            {u"skillCount"_s, static_cast<int>(targetedSkills(*profile, workspace.content()).size())},
            {u"severity"_s, severities.of(profile->identity())}});
    }
    std::ranges::stable_sort(rows, {}, [](const QVariantMap& row) {
        return std::pair(row.value(u"category"_s).toString(), row.value(u"profileName"_s).toString());
    });
    setRows(std::move(rows));
}

} // namespace acquis::studio
