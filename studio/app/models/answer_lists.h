#pragma once

#include "studio/app/models/rows.h"
#include "studio/app/models/text.h"

#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace acquis::studio {

/// The accepted answers of a QROC (one row without a name), of each field of a QROCM-ind, or of each group of a
/// QROCM-dep. Roles: listName, answers, isField (the proposals have this field), path, severity, problem. In a `locale`
/// these are its own answers, or those of the source until it gets its own.
class AnswerLists : public acquis::studio::Rows {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString challenge READ challenge WRITE setChallenge NOTIFY targetChanged FINAL)
    /// Empty for the main file.
    Q_PROPERTY(QString locale READ locale WRITE setLocale NOTIFY targetChanged FINAL)
    /// `text`, `fields`, `groups` or empty.
    Q_PROPERTY(QString answeredBy READ answeredBy NOTIFY refreshed FINAL)
    /// False in a locale that still takes the answers of the source.
    Q_PROPERTY(bool isOwn READ isOwn NOTIFY refreshed FINAL)

public:
    explicit AnswerLists(QObject* parent = nullptr);

    Q_INVOKABLE void add(int row, const QString& answer);
    Q_INVOKABLE void remove(int row, int index);
    /// Adds an empty group with a name that is free.
    Q_INVOKABLE void addGroup();
    Q_INVOKABLE void removeGroup(int row);
    /// False when another group has this name.
    Q_INVOKABLE bool renameGroup(int row, const QString& name);
    /// Takes the answers of the source again.
    Q_INVOKABLE void takeSource();

    [[nodiscard]] QString challenge() const { return challenge_; }
    void setChallenge(const QString& id);
    [[nodiscard]] QString locale() const { return locale_; }
    void setLocale(const QString& locale);
    [[nodiscard]] QString answeredBy() const { return answeredBy_; }
    [[nodiscard]] bool isOwn() const { return isOwn_; }

signals:
    void targetChanged();
    void refreshed();

private:
    void refresh();
    template <class Change> void change(Change change, const Spoken& text);
    QString challenge_;
    QString locale_;
    QString answeredBy_;
    bool isOwn_ = true;
};

} // namespace acquis::studio
