#pragma once

#include "model/base/value.h"

#include <string>
#include <string_view>

namespace acquis::store {

/// Whether a plain scalar says "nothing": empty, `~`, `null`.
[[nodiscard]] bool isNullWord(std::string_view plain);

/// What a plain scalar means in the core schema of YAML 1.2.
[[nodiscard]] Value resolved(std::string_view plain);

/// A number that reads back as the same double, with the fewest digits and always with a point.
[[nodiscard]] std::string numberText(double number);

} // namespace acquis::store
