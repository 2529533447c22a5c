#pragma once

#include "studio/app/models/rows.h"

#include <QtQml/qqmlregistration.h>

class QQmlEngine;
class QJSEngine;

namespace acquis::studio {

/// The folders that were open lately on this computer, newest first. Roles: folder, name (of its referential), branch,
/// exists (it is still there).
class Recents : public acquis::studio::Rows {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    [[nodiscard]] static Recents* create(QQmlEngine*, QJSEngine*);
    [[nodiscard]] static Recents& instance();

    Q_INVOKABLE void forget(const QString& folder);

private:
    Recents();
    void restore();
    void noteOpened();
    void keep(std::vector<QVariantMap> rows);
};

} // namespace acquis::studio
