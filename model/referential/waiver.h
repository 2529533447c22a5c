#pragma once

#include "model/base/day.h"
#include "model/base/locale.h"
#include "model/referential/field.h"

#include <string>

namespace acquis::referential {

/// A problem that somebody accepts, with a reason, for one text of one field and until a date. It re-opens when the
/// text changes or the date passes.
struct Waiver {
    std::string rule;
    std::string field;
    Locale locale;
    std::string of; ///< short hash of the text it was given for
    std::string reason;
    std::string by;
    Day until;

    static const RecordType& recordType();
    bool operator==(const Waiver&) const = default;
};

} // namespace acquis::referential
