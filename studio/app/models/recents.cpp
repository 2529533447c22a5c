#include "studio/app/models/recents.h"

#include "studio/app/models/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QQmlEngine>
#include <QSettings>

namespace acquis::studio {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostFolders = 8;
const QString listKey = u"recents"_s;

} // namespace

Recents::Recents()
    : Rows({"folder", "name", "branch", "exists"}, "folder", nullptr)
{
    restore();
    noteOpened();
    connect(&Workspace::instance(), &Workspace::opened, this, &Recents::noteOpened);
}

Recents& Recents::instance()
{
    static Recents recents;
    return recents;
}

Recents* Recents::create(QQmlEngine*, QJSEngine*)
{
    QQmlEngine::setObjectOwnership(&instance(), QQmlEngine::CppOwnership);
    return &instance();
}

void Recents::restore()
{
    QSettings settings;
    std::vector<QVariantMap> rows;
    const int size = settings.beginReadArray(listKey);
    for (int i = 0; i < size; ++i) {
        settings.setArrayIndex(i);
        const QString folder = settings.value(u"folder"_s).toString();
        rows.push_back({{u"folder"_s, folder}, {u"name"_s, settings.value(u"name"_s).toString()},
            {u"branch"_s, settings.value(u"branch"_s).toString()}, {u"exists"_s, QFileInfo(folder).isDir()}});
    }
    setRows(std::move(rows));
}

void Recents::noteOpened()
{
    const Workspace& workspace = Workspace::instance();
    if (!workspace.isOpen())
        return;
    const QString folder = QDir(workspace.folder()).absolutePath();
    std::vector<QVariantMap> kept = rows();
    std::erase_if(kept, [&](const QVariantMap& row) { return row.value(u"folder"_s) == folder; });
    kept.insert(kept.begin(),
        {{u"folder"_s, folder}, {u"name"_s, workspace.name()}, {u"branch"_s, workspace.branch()}, {u"exists"_s, true}});
    if (kept.size() > mostFolders)
        kept.resize(mostFolders);
    keep(std::move(kept));
}

void Recents::forget(const QString& folder)
{
    std::vector<QVariantMap> kept = rows();
    std::erase_if(kept, [&](const QVariantMap& row) { return row.value(u"folder"_s) == folder; });
    keep(std::move(kept));
}

void Recents::keep(std::vector<QVariantMap> kept)
{
    QSettings settings;
    settings.remove(listKey);
    settings.beginWriteArray(listKey, static_cast<int>(kept.size()));
    for (std::size_t i = 0; i < kept.size(); ++i) {
        settings.setArrayIndex(static_cast<int>(i));
        for (const QString& role : {u"folder"_s, u"name"_s, u"branch"_s})
            settings.setValue(role, kept[i].value(role));
    }
    settings.endArray();
    setRows(std::move(kept));
}

} // namespace acquis::studio
