#pragma once

#include <string>
#include <string_view>

/// The engine's treatments of answers and solutions, on UTF-16 as the engine does them (engine.md 3.2).
namespace acquis::answer {

/// Unicode NFC, then every U+00A0 a space. Not switched off by any flag.
[[nodiscard]] std::u16string prepare(std::u16string_view text);

/// Spaces, case, accents: trimmed, lower case, decomposed (NFD, and so it stays), without U+0300–U+036F, without white
/// space.
[[nodiscard]] std::u16string t1(std::u16string_view text);

/// Punctuation: without any character outside `[a-zA-Z0-9 ]`, several spaces as one. Ends are not trimmed.
[[nodiscard]] std::u16string t2(std::u16string_view text);

} // namespace acquis::answer
