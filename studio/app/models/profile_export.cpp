#include "studio/app/models/profile_export.h"

#include "exporters/profile/write.h"
#include "model/store/disk.h"
#include "studio/app/models/language.h"
#include "studio/app/models/text.h"
#include "studio/app/models/workspace.h"

#include <QUrl>
#include <QVariantMap>

namespace acquis::studio {

using namespace Qt::StringLiterals;

namespace {

std::vector<profile::File> filesOf(const QString& id)
{
    const referential::Referential& content = Workspace::instance().content();
    const auto target = content.find<referential::TargetProfile>(utf8(id));
    return target == nullptr ? std::vector<profile::File>() : profile::write(*target, content);
}

/// Who takes a file of the export, by its ending.
QString purposeOf(const QString& name)
{
    if (name.endsWith(u".orga.json"_s))
        return ProfileExport::tr("list of tubes for Pix Orga");
    if (name.endsWith(u".json"_s))
        return ProfileExport::tr("imported by Pix Admin");
    return name.endsWith(u".csv"_s) ? ProfileExport::tr("skills as a table") : ProfileExport::tr("skills in one line");
}

} // namespace

ProfileExport::ProfileExport(QObject* parent)
    : QObject(parent)
{
    connect(&Language::instance(), &Language::codeChanged, this, &ProfileExport::exported);
}

void ProfileExport::setProfile(const QString& id)
{
    if (id == profile_)
        return;
    profile_ = id;
    emit profileChanged();
    forget();
}

QVariantList ProfileExport::files() const
{
    QVariantList files;
    for (const profile::File& file : filesOf(profile_))
        files.append(QVariantMap{{u"name"_s, qt(file.name)}, {u"purpose"_s, purposeOf(qt(file.name))},
            {u"size"_s, static_cast<double>(file.bytes.size())}});
    return files;
}

bool ProfileExport::exportTo(const QString& folder)
{
    const QUrl url(folder);
    const std::filesystem::path out = utf8(url.isLocalFile() ? url.toLocalFile() : folder);
    std::vector<store::FileChange> changes;
    for (profile::File& file : filesOf(profile_))
        changes.push_back({out / file.name, std::move(file.bytes), false});
    const int written = static_cast<int>(changes.size());
    const Result<void> result = store::writeFiles(changes);
    hasFailed_ = !result || written == 0;
    if (!result)
        result_ = [sentence = result.error().sentence] { return said(sentence); };
    else
        result_ = [written, place = QString::fromStdString(out.string())] {
            return tr("%n file(s) written to %1.", nullptr, written).arg(place);
        };
    emit exported();
    return !hasFailed_;
}

void ProfileExport::forget()
{
    result_ = nullptr;
    hasFailed_ = false;
    emit exported();
}

} // namespace acquis::studio
