#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <QVariantList>

class QQmlEngine;
class QJSEngine;

namespace acquis::studio {

/// The order of the thematics of a competence and of their tubes, as authors change it from the tree, the grid and the
/// competence's own page. Each move is one undo step.
class Arrangement : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    [[nodiscard]] static Arrangement* create(QQmlEngine*, QJSEngine*);

    /// Whether a thematic or a tube can go one place up (-1) or down (1).
    Q_INVOKABLE bool canMove(const QString& id, int by) const;
    /// Moves a thematic among those of its competence, or a tube among those of its thematic; from an end of its
    /// thematic a tube goes over to the neighbour. False when it stays where it is.
    Q_INVOKABLE bool move(const QString& id, int by);
    /// The thematics a tube could go to, those of its competence in order: `[{id, name}]`, without its own.
    Q_INVOKABLE QVariantList otherThematics(const QString& tube) const;
    /// Puts a tube at the end of a thematic, of its own competence or another.
    Q_INVOKABLE bool moveTo(const QString& tube, const QString& thematic);
};

} // namespace acquis::studio
