#pragma once

#include "studio/app/models/rows.h"

#include <QtQml/qqmlregistration.h>

namespace acquis::studio {

/// The competences of an area in order, or those of all areas of a framework, with what each holds. Roles:
/// competenceId, code, name, areaName, areaColor, thematics, tubes, skills (live ones), challenges (validated ones),
/// drafts (proposed challenges), levels (live skills at level 1 to 8), severity (the worst of all its parts).
class AreaCompetences : public acquis::studio::Rows {
    Q_OBJECT
    QML_ELEMENT
    /// An area or a framework.
    Q_PROPERTY(QString holder READ holder WRITE setHolder NOTIFY holderChanged FINAL)
    Q_PROPERTY(int tubeCount READ tubeCount NOTIFY figuresChanged FINAL)
    Q_PROPERTY(int skillCount READ skillCount NOTIFY figuresChanged FINAL)
    Q_PROPERTY(int challengeCount READ challengeCount NOTIFY figuresChanged FINAL)

public:
    explicit AreaCompetences(QObject* parent = nullptr);

    [[nodiscard]] QString holder() const { return holder_; }
    void setHolder(const QString& id);
    [[nodiscard]] int tubeCount() const { return sum("tubes"); }
    [[nodiscard]] int skillCount() const { return sum("skills"); }
    [[nodiscard]] int challengeCount() const { return sum("challenges"); }

signals:
    void holderChanged();
    void figuresChanged();

private:
    void refresh();
    [[nodiscard]] int sum(const char* role) const;
    QString holder_;
};

} // namespace acquis::studio
