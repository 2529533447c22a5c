#pragma once

#include "model/base/sentence.h"

#include <string>
#include <string_view>
#include <vector>

/// Bits of messages that several rules say.
namespace acquis::rules {

/// A text of the author's, short enough for a message and on one line.
[[nodiscard]] std::string shown(std::string_view text);

/// Several of them, quoted: `« a », « b » et « c »`, `"a", "b" and "c"`. Long lists are cut.
[[nodiscard]] Sentence quoted(const std::vector<std::string>& texts);

/// Which of these names a person may have meant; empty when none is near.
[[nodiscard]] std::string nearest(std::string_view name, const std::vector<std::string>& names);

} // namespace acquis::rules
