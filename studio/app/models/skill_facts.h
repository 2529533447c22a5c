#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>
#include <QVariantList>

namespace acquis::studio {

/// Facts of a skill that are computed: its value in pix, what it is translated into, how many profiles hold it.
class SkillFacts : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString skill READ skill WRITE setSkill NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString status READ status NOTIFY changed FINAL)
    Q_PROPERTY(double pixValue READ pixValue NOTIFY changed FINAL)
    Q_PROPERTY(int sharers READ sharers NOTIFY changed FINAL)
    Q_PROPERTY(int level READ level NOTIFY changed FINAL)
    Q_PROPERTY(QStringList locales READ locales NOTIFY changed FINAL)
    Q_PROPERTY(int profileCount READ profileCount NOTIFY changed FINAL)
    Q_PROPERTY(int validatedCount READ validatedCount NOTIFY changed FINAL)
    /// The types that a new prototype can have: `[{value, label}]`.
    Q_PROPERTY(QVariantList challengeTypes READ challengeTypes NOTIFY spoken FINAL)

public:
    explicit SkillFacts(QObject* parent = nullptr);
    [[nodiscard]] QString skill() const { return skill_; }
    void setSkill(const QString& id);
    [[nodiscard]] QString name() const { return name_; }
    [[nodiscard]] QString status() const { return status_; }
    [[nodiscard]] double pixValue() const { return pixValue_; }
    /// Active skills of this competence and level that have a validated challenge, this one included: they share the
    /// pix.
    [[nodiscard]] int sharers() const { return sharers_; }
    [[nodiscard]] int level() const { return level_; }
    [[nodiscard]] QStringList locales() const { return locales_; }
    [[nodiscard]] int profileCount() const { return profileCount_; }
    [[nodiscard]] int validatedCount() const { return validatedCount_; }
    [[nodiscard]] QVariantList challengeTypes() const;

signals:
    void changed();
    void spoken();

private:
    void refresh();
    QString skill_;
    QString name_;
    QString status_;
    double pixValue_ = 0;
    int sharers_ = 0;
    int level_ = 0;
    QStringList locales_;
    int profileCount_ = 0;
    int validatedCount_ = 0;
};

} // namespace acquis::studio
