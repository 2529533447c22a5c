#pragma once

#include <QObject>
#include <QQuickTextDocument>
#include <QtQml/qqmlregistration.h>

namespace acquis::studio {

/// The text of a text area as it was written. TextEdit.text turns no-break spaces into plain ones, which would change
/// an author's typography.
class ExactText : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;
    Q_INVOKABLE QString of(QQuickTextDocument* document) const;
};

} // namespace acquis::studio
