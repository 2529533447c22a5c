#pragma once

#include "studio/app/models/text.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace acquis::studio {

/// A release of the engine turned into a new content folder, which is then open.
class ReleaseImport : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// What came of it, or why nothing did; empty before.
    Q_PROPERTY(QString result READ result NOTIFY imported FINAL)
    Q_PROPERTY(bool hasFailed READ hasFailed NOTIFY imported FINAL)
    /// What a person should know of the release, a sentence each.
    Q_PROPERTY(QStringList remarks READ remarks NOTIFY imported FINAL)

public:
    explicit ReleaseImport(QObject* parent = nullptr);

    /// Reads the release (a local URL or a path), writes a new folder and opens it. The folder must be empty or absent.
    Q_INVOKABLE bool importTo(const QString& file, const QString& folder);

    [[nodiscard]] QString result() const { return result_ ? result_() : QString(); }
    [[nodiscard]] bool hasFailed() const { return hasFailed_; }
    [[nodiscard]] QStringList remarks() const;

signals:
    void imported();

private:
    bool finish(Spoken result, bool hasFailed);
    Spoken result_;
    bool hasFailed_ = false;
    std::vector<Sentence> remarks_;
};

} // namespace acquis::studio
