#pragma once

#include "model/referential/entity_common.h"

namespace acquis::referential {

/// A tube (sujet): skills of growing level about one thing; its practical title is what teachers read.
struct Tube : EntityCommon {
    static constexpr Kind kind = Kind::tube;

    TubeId id;
    std::string name; ///< begins with @, no space, no digit (`@navigateur`)
    std::string practicalTitle;
    std::string practicalDescription;

    [[nodiscard]] std::string_view identity() const { return id.text(); }
    static const RecordType& recordType();
    bool operator==(const Tube&) const = default;
};

} // namespace acquis::referential
