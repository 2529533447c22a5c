#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// Lines of a YAML text by position. A line ends where libyaml ends it: \n, \r, \r\n, U+0085, U+2028, U+2029.
namespace acquis::store {

/// Length in bytes of the line break at a position; 0 where there is none.
[[nodiscard]] std::size_t breakAt(std::string_view text, std::size_t at);

[[nodiscard]] std::size_t lineBegin(std::string_view text, std::size_t at);
/// Where the line's break begins.
[[nodiscard]] std::size_t lineEnd(std::string_view text, std::size_t at);
/// Where the next line begins; the end of the text on the last one.
[[nodiscard]] std::size_t nextLine(std::string_view text, std::size_t at);
/// The first position from `at` on that holds neither space nor tab.
[[nodiscard]] std::size_t skipBlanks(std::string_view text, std::size_t at);

/// Spaces at the beginning of a line.
[[nodiscard]] std::size_t indentOf(std::string_view text, std::size_t line);

[[nodiscard]] bool isBlankLine(std::string_view text, std::size_t begin);
[[nodiscard]] bool isCommentLine(std::string_view text, std::size_t begin);

/// Characters from the beginning of the line.
[[nodiscard]] std::size_t columnOf(std::string_view text, std::size_t at);

/// Something at a byte that keeps a text from being read at all.
struct ByteFault {
    enum class Kind { notUtf8, control };
    Kind kind = Kind::notUtf8;
    std::size_t at = 0;
};

/// The first byte that is no UTF-8 or begins a character that YAML does not allow.
[[nodiscard]] std::optional<ByteFault> firstFault(std::string_view text);

/// Embeddings, overrides and isolates (UAX #9): what follows is shown in another order than it is read.
[[nodiscard]] constexpr bool isBidirectionalControl(char32_t code)
{
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

/// One character and its length in bytes; U+FFFD and 1 where the bytes are no UTF-8.
struct Character {
    char32_t code = 0xFFFD;
    std::size_t length = 1;
    bool isValid = false;
};
[[nodiscard]] Character characterAt(std::string_view text, std::size_t at);

} // namespace acquis::store
