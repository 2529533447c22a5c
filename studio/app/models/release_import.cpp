#include "studio/app/models/release_import.h"

#include "exporters/release/read.h"
#include "model/store/disk.h"
#include "model/store/tree.h"
#include "studio/app/models/language.h"
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

ReleaseImport::ReleaseImport(QObject* parent)
    : QObject(parent)
{
    connect(&Language::instance(), &Language::codeChanged, this, &ReleaseImport::imported);
}

QStringList ReleaseImport::remarks() const
{
    QStringList remarks;
    for (const Sentence& sentence : remarks_)
        remarks.append(said(sentence));
    return remarks;
}

bool ReleaseImport::importTo(const QString& file, const QString& folder)
{
    remarks_.clear();
    const QString target = pathOf(folder);
    if (const QDir dir(target); dir.exists() && !dir.isEmpty())
        return finish(
            [target] {
                return tr("The folder %1 is not empty: an import never writes over anything. Choose another one.")
                    .arg(target);
            },
            true);
    const Result<std::string> json = store::readFile(utf8(pathOf(file)));
    if (!json)
        return finish([sentence = json.error().sentence] { return said(sentence); }, true);
    const Result<release::Imported> imported = release::read(*json);
    if (!imported)
        return finish([sentence = imported.error().sentence] { return said(sentence); }, true);
    for (const Diagnostic& one : imported->diagnostics)
        remarks_.push_back(one.message);
    const auto saved = store::Tree::empty(utf8(target)).saved(Referential::of(imported->entities));
    if (!saved)
        return finish([sentence = saved.error().sentence] { return said(sentence); }, true);
    if (!Workspace::instance().open(target))
        return finish([] { return Workspace::instance().failure(); }, true);
    return finish(
        [target, count = static_cast<int>(imported->entities.size())] {
            return tr("%n thing(s) written to %1.", nullptr, count).arg(target);
        },
        false);
}

bool ReleaseImport::finish(Spoken result, bool hasFailed)
{
    result_ = std::move(result);
    hasFailed_ = hasFailed;
    emit imported();
    return !hasFailed;
}

} // namespace acquis::studio
