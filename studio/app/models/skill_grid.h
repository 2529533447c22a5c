#pragma once

#include "studio/app/models/rows.h"

#include <QtQml/qqmlregistration.h>

namespace acquis::studio {

/// The skills of a competence: a row for each thematic and each tube, a cell for each level. Roles: rowKind (thematic,
/// tube), rowId, rowTitle, rowDetail, cells. A cell is `{level, skill, name, status (underConstruction, active,
/// archived, obsolete or empty), validated, drafts, problems (how many), severity, translated}`; `skill` is empty where
/// there is none.
class SkillGrid : public acquis::studio::Rows {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString competence READ competence WRITE setCompetence NOTIFY competenceChanged FINAL)
    Q_PROPERTY(int tubeCount READ tubeCount NOTIFY figuresChanged FINAL)
    Q_PROPERTY(int skillCount READ skillCount NOTIFY figuresChanged FINAL)
    Q_PROPERTY(int challengeCount READ challengeCount NOTIFY figuresChanged FINAL)
    Q_PROPERTY(int playableLevel READ playableLevel NOTIFY figuresChanged FINAL)

public:
    explicit SkillGrid(QObject* parent = nullptr);
    [[nodiscard]] QString competence() const { return competence_; }
    void setCompetence(const QString& id);
    [[nodiscard]] int tubeCount() const { return tubeCount_; }
    [[nodiscard]] int skillCount() const { return skillCount_; }
    [[nodiscard]] int challengeCount() const { return challengeCount_; }
    [[nodiscard]] int playableLevel() const { return playableLevel_; }

signals:
    void competenceChanged();
    void figuresChanged();

private:
    void refresh();
    QString competence_;
    int tubeCount_ = 0;
    int skillCount_ = 0;
    int challengeCount_ = 0;
    int playableLevel_ = 8;
};

} // namespace acquis::studio
