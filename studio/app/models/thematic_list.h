#pragma once

#include "studio/app/models/rows.h"

#include <QtQml/qqmlregistration.h>

namespace acquis::studio {

/// The thematics of a competence in their order, as rows that can be added, moved and removed. Roles: thematicId,
/// thematicName, tubeCount, skillCount. Their names are edited through EntityField (`thematics[id].name`), the order of
/// their tubes through ReferenceList (`thematics[id].tubes`).
class ThematicList : public acquis::studio::Rows {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString competence READ competence WRITE setCompetence NOTIFY competenceChanged FINAL)

public:
    explicit ThematicList(QObject* parent = nullptr);

    /// Adds a thematic at the end and gives its id.
    Q_INVOKABLE QString add(const QString& name);
    Q_INVOKABLE void move(int from, int to);
    /// Removes a thematic that holds no tube.
    Q_INVOKABLE void remove(int row);

    [[nodiscard]] QString competence() const { return competence_; }
    void setCompetence(const QString& id);

signals:
    void competenceChanged();

private:
    void refresh();
    QString competence_;
};

} // namespace acquis::studio
