#pragma once

#include "model/referential/codec.h"

namespace acquis::referential {

/// A tube up to a level: what target profiles, badges and trainings are made of.
struct TubeCap {
    TubeId tube;
    int level = 8;

    static const RecordType& recordType();
    bool operator==(const TubeCap&) const = default;
};

} // namespace acquis::referential
