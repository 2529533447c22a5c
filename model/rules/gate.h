#pragma once

#include "model/base/diagnostic.h"

#include <optional>
#include <string_view>
#include <vector>

namespace acquis::rules {

/// What keeps content from leaving: its errors, its warnings too, or nothing.
enum class Gate { errors, warnings, none };

[[nodiscard]] std::optional<Gate> gateOf(std::string_view word);
[[nodiscard]] std::string_view wordOf(Gate gate);

/// The problems a gate refuses. A merge that could not finish and a file that cannot be read pass no gate: what they
/// hold would be missing from the bundle without a word.
[[nodiscard]] std::vector<Diagnostic> refusedBy(Gate gate, const std::vector<Diagnostic>& problems);

} // namespace acquis::rules
