#pragma once

#include "model/base/sentence.h"

#include <string_view>

namespace acquis::store {

/// What libyaml's words about a syntax error mean for an author: what is wrong there and what to write instead.
/// `here` is the text from the place of the problem to the end of its line.
[[nodiscard]] Sentence syntaxFault(std::string_view problem, std::string_view context, std::string_view here);

} // namespace acquis::store
