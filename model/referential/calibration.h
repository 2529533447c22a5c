#pragma once

#include "model/referential/entity_common.h"

namespace acquis::referential {

/// What was measured of one localized challenge.
struct Measure {
    std::optional<double> difficulty;     ///< delta
    std::optional<double> discrimination; ///< alpha
    std::string of;                       ///< short hash of what was measured

    static const RecordType& recordType();
    bool operator==(const Measure&) const = default;
};

/// A calibration: difficulty and discrimination of localized challenges, with a hash of what was measured.
struct Calibration : EntityCommon {
    static constexpr Kind kind = Kind::calibration;

    CalibrationId id;
    std::string name;
    Day date;
    Dictionary<Measure> measures; ///< localized challenge id to its measure

    [[nodiscard]] std::string_view identity() const { return id.text(); }
    static const RecordType& recordType();
    bool operator==(const Calibration&) const = default;
};

} // namespace acquis::referential
