#pragma once

#include "model/syntax/fault.h"
#include "model/syntax/field.h"

#include <string>
#include <string_view>
#include <vector>

namespace acquis::syntax {

/// The proposals of a QROC or QROCM: text and fields in turn. The pieces put end to end are the text that was read.
struct Proposals {
    struct Piece {
        std::string source; ///< the very bytes, `${` and `}` included for a field
        TextPosition position;
        std::optional<Field> field; ///< absent for a piece of text
        bool operator==(const Piece&) const = default;
    };

    std::vector<Piece> pieces;
    std::vector<Fault> faults;

    /// The fields in the order of the text.
    [[nodiscard]] std::vector<Field> fields() const;
};

/// Reads as the engine's front does: a field is `${`, one character at least, and the first `}` after it.
[[nodiscard]] Proposals readProposals(std::string_view text);

/// The bytes that were read.
[[nodiscard]] std::string print(const Proposals& proposals);

} // namespace acquis::syntax
