#pragma once

#include <cstddef>
#include <string_view>

namespace acquis::answer {

/// Levenshtein's distance in UTF-16 code units. Time and memory: the product, and the shorter of the two lengths.
[[nodiscard]] std::size_t editDistance(std::u16string_view a, std::u16string_view b);

} // namespace acquis::answer
