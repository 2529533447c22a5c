#pragma once

#include "studio/app/models/rows.h"

#include <QtQml/qqmlregistration.h>

namespace acquis::studio {

/// All skills of a tube, retired ones too, by level and version. Roles: skillId, name, level, version, status,
/// description, validated, drafts, severity.
class TubeSkills : public acquis::studio::Rows {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString tube READ tube WRITE setTube NOTIFY tubeChanged FINAL)

public:
    explicit TubeSkills(QObject* parent = nullptr);
    [[nodiscard]] QString tube() const { return tube_; }
    void setTube(const QString& id);

signals:
    void tubeChanged();

private:
    void refresh();
    QString tube_;
};

} // namespace acquis::studio
