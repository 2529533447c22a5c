#pragma once

#include <string>

namespace acquis::syntax {

/// What a learner answered in one field of a QROCM.
struct FieldAnswer {
    std::string field;
    std::string text;

    bool operator==(const FieldAnswer&) const = default;
};

} // namespace acquis::syntax
