#include "studio/app/models/sample.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace acquis::studio {

using namespace Qt::StringLiterals;

namespace {

/// The content beside the program: as it is installed, or in the tree it is built in.
QString original()
{
    const QDir program(QCoreApplication::applicationDirPath());
    for (const auto& place : {u"../share/acquis/content"_s, u"../../content"_s}) {
        const QString folder = QDir::cleanPath(program.filePath(place));
        if (QFileInfo::exists(folder + u"/referential.yaml"_s))
            return folder;
    }
    return {};
}

bool copyInto(const QDir& from, const QDir& to)
{
    QDirIterator files(from.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = to.filePath(from.relativeFilePath(file));
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(file, target))
            return false;
        QFile::setPermissions(target, QFile::permissions(target) | QFile::WriteOwner);
    }
    return true;
}

} // namespace

bool Sample::isThere() const
{
    return !original().isEmpty();
}

QString Sample::copy() const
{
    QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString target = documents.filePath(tr("Acquis – sample"));
    if (QFileInfo::exists(target + u"/referential.yaml"_s))
        return target;
    const QString half = target + u".part"_s; // a copy that was cut short is never taken for the sample
    QDir(half).removeRecursively();
    if (!copyInto(QDir(original()), QDir(half)) || !documents.rename(half, target))
        return {};
    return target;
}

} // namespace acquis::studio
