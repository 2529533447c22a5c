#pragma once

#include "studio/app/models/text.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <QVariantList>

namespace acquis::studio {

/// The files of a target profile for the services around the engine, written into a folder.
class ProfileExport : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString profile READ profile WRITE setProfile NOTIFY profileChanged FINAL)
    /// What was written, or why nothing was; empty before.
    Q_PROPERTY(QString result READ result NOTIFY exported FINAL)
    Q_PROPERTY(bool hasFailed READ hasFailed NOTIFY exported FINAL)

public:
    explicit ProfileExport(QObject* parent = nullptr);

    /// The files as they would be written now: `[{name, purpose, size}]`.
    Q_INVOKABLE QVariantList files() const;
    /// Writes them into a folder (a local URL or a path), all or none.
    Q_INVOKABLE bool exportTo(const QString& folder);
    Q_INVOKABLE void forget();

    [[nodiscard]] QString profile() const { return profile_; }
    void setProfile(const QString& id);
    [[nodiscard]] QString result() const { return result_ ? result_() : QString(); }
    [[nodiscard]] bool hasFailed() const { return hasFailed_; }

signals:
    void profileChanged();
    void exported();

private:
    QString profile_;
    Spoken result_;
    bool hasFailed_ = false;
};

} // namespace acquis::studio
