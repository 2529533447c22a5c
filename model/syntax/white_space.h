#pragma once

#include <cstddef>
#include <string_view>

namespace acquis::syntax {

/// White space as the engine's language understands it (`\s` of JavaScript): it holds the no-break spaces and U+FEFF,
/// but neither U+0085 nor U+200B. All of it lies in the basic plane.
[[nodiscard]] constexpr bool isWhiteSpace(char32_t c)
{
    return (c >= 0x09 && c <= 0x0D) || c == 0x20 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A)
        || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000 || c == 0xFEFF;
}

/// The first position from `at` in a UTF-8 text where no white space stands.
[[nodiscard]] std::size_t afterWhiteSpace(std::string_view text, std::size_t at);

/// A UTF-8 text without white space at its ends.
[[nodiscard]] std::string_view withoutOuterSpace(std::string_view text);

} // namespace acquis::syntax
