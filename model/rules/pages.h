#pragma once

#include "model/rules/rule.h"

#include <string>

namespace acquis::rules {

/// The manual page of a rule as `docs/rules/<id>.md` has it: its manual, and under the title its severity and what
/// finds it. Ends with a new line.
[[nodiscard]] std::string pageOf(const Rule& rule);

/// The index of the pages, `docs/rules/README.md`: every rule with its severity and what it finds.
[[nodiscard]] std::string pageIndex();

} // namespace acquis::rules
