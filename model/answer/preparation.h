#pragma once

#include "model/answer/step.h"

#include <string_view>

namespace acquis::answer {

/// Whether a type of question prepares its solution like the answer (QROCM-ind) or takes it as written (the others).
enum class SolutionText { prepared, asWritten };

/// The step before all treatments, on the whole texts.
[[nodiscard]] Step preparation(std::string_view answer, std::string_view solution, SolutionText solutionText);

} // namespace acquis::answer
