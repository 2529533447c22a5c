#pragma once

#include <QFile>
#include <QtGlobal>
#include <string>

/// A generated file kept in the repository. ACQUIS_REGENERATE=1 writes it anew; without it tests compare.
namespace pinned {

inline bool isRegenerating()
{
    return qEnvironmentVariableIntValue("ACQUIS_REGENERATE") == 1;
}

inline std::string read(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

inline bool write(const std::string& path, const std::string& text)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::WriteOnly) && file.write(text.data(), static_cast<qint64>(text.size())) >= 0;
}

} // namespace pinned
