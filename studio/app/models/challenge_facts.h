#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>
#include <QVariantList>

namespace acquis::studio {

/// What a challenge is, for the screen that edits it: its title, its place in its family, and which parts its form
/// needs.
class ChallengeFacts : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString challenge READ challenge WRITE setChallenge NOTIFY challengeChanged FINAL)
    Q_PROPERTY(bool exists READ exists NOTIFY changed FINAL)
    /// First words of the instruction.
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString type READ type NOTIFY changed FINAL)
    Q_PROPERTY(QString iconName READ iconName NOTIFY changed FINAL)
    Q_PROPERTY(QString area READ area NOTIFY changed FINAL)
    Q_PROPERTY(QString status READ status NOTIFY changed FINAL)
    /// `prototype v1`, `alternative 2`.
    Q_PROPERTY(QString rank READ rank NOTIFY changed FINAL)
    Q_PROPERTY(QString skill READ skill NOTIFY changed FINAL)
    Q_PROPERTY(QString skillName READ skillName NOTIFY changed FINAL)
    /// Its prototype, or itself when it is one.
    Q_PROPERTY(QString prototype READ prototype NOTIFY changed FINAL)
    Q_PROPERTY(bool isAlternative READ isAlternative NOTIFY changed FINAL)
    /// How it is answered: `choices`, `text`, `fields`, `groups`, or empty while it has no type.
    Q_PROPERTY(QString answeredBy READ answeredBy NOTIFY changed FINAL)
    /// The fields it holds a value for, its own and those it inherits.
    Q_PROPERTY(QStringList present READ present NOTIFY changed FINAL)
    /// Types that can be chosen for a new prototype: `[{value, label, iconName}]`.
    Q_PROPERTY(QVariantList types READ types NOTIFY challengeChanged FINAL)
    /// Statuses as `[{value, label}]`.
    Q_PROPERTY(QVariantList statuses READ statuses NOTIFY challengeChanged FINAL)
    /// Those of a localized challenge, the same way.
    Q_PROPERTY(QVariantList localizedStatuses READ localizedStatuses NOTIFY challengeChanged FINAL)
    /// The locale of the main file.
    Q_PROPERTY(QString sourceLocale READ sourceLocale NOTIFY changed FINAL)

public:
    explicit ChallengeFacts(QObject* parent = nullptr);

    /// Gives it a status and dates the change.
    Q_INVOKABLE void setStatus(const QString& word);
    /// The locale of a localized challenge of this one; empty for anything else.
    Q_INVOKABLE QString localeOf(const QString& id) const;
    Q_INVOKABLE void copyId() const;

    [[nodiscard]] QString challenge() const { return challenge_; }
    void setChallenge(const QString& id);
    [[nodiscard]] bool exists() const { return exists_; }
    [[nodiscard]] QString title() const { return title_; }
    [[nodiscard]] QString type() const { return type_; }
    [[nodiscard]] QString iconName() const;
    [[nodiscard]] QString area() const { return area_; }
    [[nodiscard]] QString status() const { return status_; }
    [[nodiscard]] QString rank() const { return rank_; }
    [[nodiscard]] QString skill() const { return skill_; }
    [[nodiscard]] QString skillName() const { return skillName_; }
    [[nodiscard]] QString prototype() const { return prototype_; }
    [[nodiscard]] bool isAlternative() const { return isAlternative_; }
    [[nodiscard]] QString answeredBy() const { return answeredBy_; }
    [[nodiscard]] QStringList present() const { return present_; }
    [[nodiscard]] QVariantList types() const;
    [[nodiscard]] QVariantList statuses() const;
    [[nodiscard]] QVariantList localizedStatuses() const;
    [[nodiscard]] QString sourceLocale() const { return sourceLocale_; }

signals:
    void challengeChanged();
    void changed();

private:
    void refresh();
    QString challenge_;
    bool exists_ = false;
    QString title_;
    QString type_;
    QString area_;
    QString status_;
    QString rank_;
    QString skill_;
    QString skillName_;
    QString prototype_;
    bool isAlternative_ = false;
    QString answeredBy_;
    QStringList present_;
    QString sourceLocale_;
};

} // namespace acquis::studio
