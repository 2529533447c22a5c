#pragma once

#include <optional>
#include <string>

namespace acquis::answer {

/// What was decided about one field of a QROCM.
struct FieldVerdict {
    std::string field;
    std::string answer;
    bool isAccepted = false;
    std::optional<std::string> group; ///< the key whose variants accepted it: the field's own, or the group it consumed
    std::optional<std::string> solution; ///< the variant that decided: the accepting one, or else the nearest one

    bool operator==(const FieldVerdict&) const = default;
};

} // namespace acquis::answer
