#pragma once

#include <string>
#include <string_view>

namespace acquis::inline base {

/// SHA-256 in lower-case hexadecimal.
[[nodiscard]] std::string sha256(std::string_view bytes);

/// Eight hexadecimal digits that tell whether a text is still the one it was (waivers, translations, calibrations).
[[nodiscard]] std::string shortHash(std::string_view text);

} // namespace acquis::inline base
