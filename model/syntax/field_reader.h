#pragma once

#include "model/syntax/fault.h"
#include "model/syntax/field.h"

#include <string_view>
#include <vector>

namespace acquis::syntax {

/// What one block says, and the kinds of its faults.
struct FieldReading {
    Field field;
    std::vector<Fault::Kind> faults;
};

/// Reads the inside of a block, without `${` and `}`. `rest` is the text after the block: it tells whether a brace of
/// the author's ended the block too early.
[[nodiscard]] FieldReading readField(std::string_view inside, std::string_view rest);

} // namespace acquis::syntax
