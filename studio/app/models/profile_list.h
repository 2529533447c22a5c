#pragma once

#include "studio/app/models/rows.h"

#include <QtQml/qqmlregistration.h>

namespace acquis::studio {

/// The target profiles, by category then name. Roles: profileId, profileName, category, tubeCount, skillCount,
/// severity.
class ProfileList : public acquis::studio::Rows {
    Q_OBJECT
    QML_ELEMENT

public:
    explicit ProfileList(QObject* parent = nullptr);

private:
    void refresh();
};

} // namespace acquis::studio
