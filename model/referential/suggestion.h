#pragma once

#include <span>
#include <string>
#include <string_view>

namespace acquis::referential {

/// The candidate a person most probably meant: at most a third of its letters differ. Empty where none is that near.
[[nodiscard]] std::string nearestTo(std::string_view typed, std::span<const std::string_view> candidates);

} // namespace acquis::referential
