#include "studio/app/models/release_import.h"

#include "exporters/release/read.h"
#include "model/store/disk.h"
#include "model/store/tree.h"
#include "studio/app/models/text.h"
#include "studio/app/models/workspace.h"

#include <QDir>
#include <QUrl>

namespace acquis::studio {

using namespace referential;

namespace {

QString pathOf(const QString& place)
{
    const QUrl url(place);
    return url.isLocalFile() ? url.toLocalFile() : place;
}

} // namespace

bool ReleaseImport::importTo(const QString& file, const QString& folder)
{
    remarks_.clear();
    const QString target = pathOf(folder);
    if (const QDir dir(target); dir.exists() && !dir.isEmpty())
        return finish(
            tr("The folder %1 is not empty: an import never writes over anything. Choose another one.").arg(target),
            true);
    const Result<std::string> json = store::readFile(utf8(pathOf(file)));
    if (!json)
        return finish(said(json.error().sentence), true);
    const Result<release::Imported> imported = release::read(*json);
    if (!imported)
        return finish(said(imported.error().sentence), true);
    for (const Diagnostic& one : imported->diagnostics)
        remarks_.append(said(one.message));
    const auto saved = store::Tree::empty(utf8(target)).saved(Referential::of(imported->entities));
    if (!saved)
        return finish(said(saved.error().sentence), true);
    if (!Workspace::instance().open(target))
        return finish(Workspace::instance().failure(), true);
    return finish(
        tr("%n thing(s) written to %1.", nullptr, static_cast<int>(imported->entities.size())).arg(target), false);
}

bool ReleaseImport::finish(const QString& result, bool hasFailed)
{
    result_ = result;
    hasFailed_ = hasFailed;
    emit imported();
    return !hasFailed;
}

} // namespace acquis::studio
