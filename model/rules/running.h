#pragma once

#include "model/rules/rule.h"

#include <span>
#include <vector>

namespace acquis::rules {

/// What each of the rules finds in a snapshot, in the order of the rules. Works on two threads, in one pass over the
/// questions and texts: all rules about a question or a text are run while it is at hand.
[[nodiscard]] std::vector<std::vector<Diagnostic>> run(std::span<const Rule* const> rules, const Context& context);

} // namespace acquis::rules
