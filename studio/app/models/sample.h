#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace acquis::studio {

/// The referential that comes with the studio. Authors get a copy of their own, which they may change as they like.
class Sample : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool isThere READ isThere CONSTANT FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] bool isThere() const;

    /// Folder of the author's copy, in the documents; made at the first call and left as it is later. Empty when it
    /// cannot be made.
    [[nodiscard]] Q_INVOKABLE QString copy() const;
};

} // namespace acquis::studio
