#pragma once

#include "model/answer/comparison.h"
#include "model/base/sentence.h"

#include <optional>
#include <string>
#include <string_view>

namespace acquis::answer {

/// The outcome of a comparison in a sentence, about the answer and the solution as their authors wrote them.
[[nodiscard]] Sentence told(
    const Comparison& comparison, std::string_view answer, const std::optional<std::string>& solution);

} // namespace acquis::answer
