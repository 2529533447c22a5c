#pragma once

#include <optional>
#include <string_view>

namespace acquis::answer {

/// The number a text stands for under `format: nombre`, or nothing.
///
/// The engine removes the first space, makes the first comma a dot, and takes the text for a number when neither
/// JavaScript's `Number(text)` nor `parseFloat(text)` is NaN; the value is parseFloat's. So `1 234,5`, `-3`, `1e3` and
/// ` 12 ` are numbers; `1 000 000`, the empty text and `12abc` are not; `0x1F` is one and is worth 0. U+00A0 is no
/// space here, because numbers bypass all treatments, the preparation included.
[[nodiscard]] std::optional<double> numberOf(std::string_view text);

} // namespace acquis::answer
