#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

class QQmlEngine;
class QJSEngine;

namespace acquis::studio {

/// Where the author is: a room, an entity in it, and the field that should have the focus. Going somewhere is
/// remembered, so that back() returns.
class Navigation : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// welcome, referential, parcours, release or settings.
    Q_PROPERTY(QString room READ room NOTIFY moved FINAL)
    /// Id of the entity shown; empty for the room's own start.
    Q_PROPERTY(QString entity READ entity NOTIFY moved FINAL)
    /// Kind word of the entity (`competence`, `thematic`, `tube`, `skill`, `challenge`, `tutorial`, `profile`…).
    Q_PROPERTY(QString kind READ kind NOTIFY moved FINAL)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY moved FINAL)

public:
    [[nodiscard]] static Navigation* create(QQmlEngine*, QJSEngine*);
    [[nodiscard]] static Navigation& instance();

    /// Shows an entity in its room; asks for a field's focus when one is named.
    Q_INVOKABLE void open(const QString& id, const QString& field = {});
    /// Shows a room as it was left.
    Q_INVOKABLE void openRoom(const QString& room);
    /// Shows a room with nothing chosen in it.
    Q_INVOKABLE void openStart(const QString& room);
    Q_INVOKABLE void back();

    [[nodiscard]] QString room() const { return here_.room; }
    [[nodiscard]] QString entity() const { return here_.entity; }
    [[nodiscard]] QString kind() const { return here_.kind; }
    [[nodiscard]] bool canGoBack() const { return !past_.isEmpty(); }

signals:
    void moved();
    /// The field of the entity shown (`choices[b].text`) should take the focus.
    void fieldRequested(const QString& field);

private:
    struct Spot {
        QString room = QStringLiteral("welcome");
        QString entity;
        QString kind;
        bool operator==(const Spot&) const = default;
    };

    Navigation();
    void go(const Spot& spot);

    Spot here_;
    QList<Spot> past_;
    QHash<QString, Spot> lastIn_;
};

} // namespace acquis::studio
