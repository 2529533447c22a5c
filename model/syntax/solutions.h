#pragma once

#include "model/syntax/keyed_solution.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace acquis::syntax {

/// The accepted answers of a QROC: its lines as they are, blanks included, without the empty ones.
[[nodiscard]] std::vector<std::string> readAnswers(std::string_view solution);

/// One accepted answer a line, no newline at the end.
[[nodiscard]] std::string print(const std::vector<std::string>& answers);

/// The answers of a QROC when print() gives exactly the same bytes back; nothing otherwise.
[[nodiscard]] std::optional<std::vector<std::string>> reproducibleAnswers(std::string_view solution);

/// The solution of a QROCM-ind or QROCM-dep.
[[nodiscard]] KeyedSolution readKeyedSolution(std::string_view solution);

/// The canonical YAML text: `key:` and one `- answer` a line, quotes only where they are needed, each line ended (the
/// engine refuses every answer of a solution without a newline).
[[nodiscard]] std::string print(const std::vector<AnswerGroup>& groups);

/// The groups of a QROCM when print() gives exactly the same bytes back; nothing otherwise.
[[nodiscard]] std::optional<std::vector<AnswerGroup>> reproducibleGroups(std::string_view solution);

} // namespace acquis::syntax
