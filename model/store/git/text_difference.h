#pragma once

#include <string>
#include <string_view>

namespace acquis::store {

/// The difference of two texts as `git diff` writes it; empty where they are equal.
[[nodiscard]] std::string textDifference(std::string_view path, std::string_view before, std::string_view after);

} // namespace acquis::store
