#pragma once

#include "model/base/diagnostic.h"

#include <string_view>
#include <vector>

namespace acquis::store {

/// What is odd in the characters of a text that can be read all the same: a byte order mark, lines that do not end in
/// LF, characters that show it in another order than it is read. One remark of each sort, at its first place; the path
/// is left empty.
[[nodiscard]] std::vector<Diagnostic> remarksOn(std::string_view text);

} // namespace acquis::store
