#pragma once

#include "model/referential/entity_common.h"

namespace acquis::referential {

/// A training module (Modulix), kept as the JSON text it was given; the model does not look inside.
struct Module : EntityCommon {
    static constexpr Kind kind = Kind::module;

    std::string id;   ///< the module's uuid, or its slug where it has none
    std::string json; ///< the file, byte for byte

    [[nodiscard]] std::string_view identity() const { return id; }
    static const RecordType& recordType();
    bool operator==(const Module&) const = default;
};

} // namespace acquis::referential
