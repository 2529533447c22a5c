#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Unicode text on top of ICU. Everything takes and gives UTF-8; invalid bytes become U+FFFD where a conversion is
/// needed.
namespace acquis::text {

[[nodiscard]] bool isUtf8(std::string_view text);
[[nodiscard]] std::u16string toUtf16(std::string_view text);
[[nodiscard]] std::string toUtf8(std::u16string_view text);

[[nodiscard]] std::string nfc(std::string_view text);
[[nodiscard]] bool isNfc(std::string_view text);
[[nodiscard]] std::u16string nfc(std::u16string_view text);
[[nodiscard]] std::u16string nfd(std::u16string_view text);

/// Lower case independent of any language.
[[nodiscard]] std::u16string lower(std::u16string_view text);
[[nodiscard]] std::string lower(std::string_view text);

/// Number of UTF-16 code units, the measure of the engine and of Qt.
[[nodiscard]] std::size_t utf16Length(std::string_view text);

/// What search compares: lower case, without accents, `œ` as `oe`, apostrophes and no-break spaces made plain.
[[nodiscard]] std::string folded(std::string_view text);

/// ASCII lower case with dashes, for folder and file names: `Éval. du site` gives `eval-du-site`; never empty.
[[nodiscard]] std::string slug(std::string_view text);

/// White space in the sense of Unicode removed at both ends.
[[nodiscard]] std::string trimmed(std::string_view text);
[[nodiscard]] bool isBlank(std::string_view text);

[[nodiscard]] std::vector<std::string> lines(std::string_view text);

/// At most `length` characters of a text on one line, cut at a word with `…`.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t length);

} // namespace acquis::text
