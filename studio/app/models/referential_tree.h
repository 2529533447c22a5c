#pragma once

#include "studio/app/models/rows.h"

#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace acquis::studio {

/// The tree of the referential as the list of its visible rows: areas, competences, thematics, tubes; behind them the
/// tutorials. Roles: nodeId, nodeKind (area, competence, thematic, tube, tutorials, tutorial), nodeCode (`4.2`; its
/// title begins with it), nodeTitle, depth, expandable,
/// expanded, skillCount, severity, areaColor.
class ReferentialTree : public acquis::studio::Rows {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int skillCount READ skillCount NOTIFY skillCountChanged FINAL)

public:
    explicit ReferentialTree(QObject* parent = nullptr);

    Q_INVOKABLE void toggle(const QString& nodeId);
    Q_INVOKABLE void setExpanded(const QString& nodeId, bool expanded);
    /// Opens all parents of a node so that it is visible; gives its row, or -1.
    Q_INVOKABLE int reveal(const QString& nodeId);
    [[nodiscard]] int skillCount() const { return skillCount_; }

signals:
    void skillCountChanged();

private:
    void refresh();
    QSet<QString> expanded_;
    int skillCount_ = 0;
    bool isFirst_ = true;
};

} // namespace acquis::studio
