#pragma once

#include "studio/app/models/rows.h"

#include <QtQml/qqmlregistration.h>

namespace acquis::studio {

/// The challenges of a skill, prototypes each followed by their alternatives. Roles: challengeId, isPrototype,
/// rankLabel (Prototype, Alternative 2), version, title (first words of the instruction), statusWord, type, severity,
/// isTranslated.
class ChallengeFamily : public acquis::studio::Rows {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString skill READ skill WRITE setSkill NOTIFY skillChanged FINAL)

public:
    explicit ChallengeFamily(QObject* parent = nullptr);
    [[nodiscard]] QString skill() const { return skill_; }
    void setSkill(const QString& id);
    /// The skill of a challenge.
    Q_INVOKABLE QString skillOf(const QString& challenge) const;
    /// The prototype of a challenge, or itself when it is one.
    Q_INVOKABLE QString prototypeOf(const QString& challenge) const;

signals:
    void skillChanged();

private:
    void refresh();
    QString skill_;
};

} // namespace acquis::studio
