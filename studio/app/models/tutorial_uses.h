#pragma once

#include "studio/app/models/rows.h"

#include <QtQml/qqmlregistration.h>

namespace acquis::studio {

/// The skills that show a tutorial to learners. Roles: useId, skillId, name, purpose (tutorials: to succeed,
/// learningMore: to learn more), status, areaColor.
class TutorialUses : public acquis::studio::Rows {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString tutorial READ tutorial WRITE setTutorial NOTIFY tutorialChanged FINAL)

public:
    explicit TutorialUses(QObject* parent = nullptr);
    [[nodiscard]] QString tutorial() const { return tutorial_; }
    void setTutorial(const QString& id);

signals:
    void tutorialChanged();

private:
    void refresh();
    QString tutorial_;
};

} // namespace acquis::studio
