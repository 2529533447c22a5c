#pragma once

#include "tests/bench/generate/stream.h"

#include <string>

/// Sentences that mean little and weigh what real ones do: accents, apostrophes, lists, tables, links.
namespace acquis::bench {

enum class Language { french, english };

[[nodiscard]] std::string phrase(Stream& stream, Language language);
[[nodiscard]] std::string sentence(Stream& stream, Language language);
[[nodiscard]] std::string paragraph(Stream& stream, int fewest, int most, Language language);

/// The question of a challenge: a situation, often a list, a quotation or a table, and what is asked.
[[nodiscard]] std::string instruction(Stream& stream, Language language);

/// One word, as an accepted answer is.
[[nodiscard]] std::string word(Stream& stream);

[[nodiscard]] std::string address(Stream& stream);

/// A number in letters, as names without digits need it.
[[nodiscard]] std::string letters(std::size_t number);

} // namespace acquis::bench
