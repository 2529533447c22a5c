#pragma once

#include "model/rules/rule.h"

#include <vector>

namespace acquis::rules {

class Memory;

/// What each of the rules finds in a snapshot, in the order of the rules. Works on two threads, in one pass over the
/// questions and texts: all rules about a question or a text are run while it is at hand. With a memory, what it knows
/// is not looked at again, and it then holds this snapshot.
[[nodiscard]] std::vector<std::vector<Diagnostic>> run(
    const std::vector<const Rule*>& rules, const Context& context, Memory* memory = nullptr);

} // namespace acquis::rules
