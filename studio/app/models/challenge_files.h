#pragma once

#include "studio/app/models/rows.h"

#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace acquis::studio {

/// The files of a challenge and of its localized forms, and what they are used for. Roles: fileKey, fileName,
/// fileLocale, fileUrl (for pictures), mediaType, sizeText, dimensions, use (`illustration`, `attachment`, `missing` or
/// empty), useText.
class ChallengeFiles : public acquis::studio::Rows {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString challenge READ challenge WRITE setChallenge NOTIFY challengeChanged FINAL)
    /// Names of the pictures and of all files in the main folder.
    Q_PROPERTY(QStringList pictures READ pictures NOTIFY refreshed FINAL)
    Q_PROPERTY(QStringList names READ names NOTIFY refreshed FINAL)
    /// The folder that holds them, as an address; it may not exist yet.
    Q_PROPERTY(QString folder READ folder NOTIFY refreshed FINAL)

public:
    explicit ChallengeFiles(QObject* parent = nullptr);

    /// Gives or takes a file of the main folder its place among the attachments.
    Q_INVOKABLE void attach(const QString& name);
    Q_INVOKABLE void detach(const QString& name);
    Q_INVOKABLE void illustrate(const QString& name);
    /// Makes the folder when there is none; false when the disk refuses.
    Q_INVOKABLE bool makeFolder() const;

    [[nodiscard]] QString challenge() const { return challenge_; }
    void setChallenge(const QString& id);
    [[nodiscard]] QStringList pictures() const { return pictures_; }
    [[nodiscard]] QStringList names() const { return names_; }
    [[nodiscard]] QString folder() const { return folder_; }

signals:
    void challengeChanged();
    void refreshed();

private:
    void refresh();
    QString challenge_;
    QStringList pictures_;
    QStringList names_;
    QString folder_;
};

} // namespace acquis::studio
