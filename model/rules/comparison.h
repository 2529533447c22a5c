#pragma once

#include "model/base/diagnostic.h"

#include <vector>

namespace acquis::rules {

/// The problems of two states of a content: those that only the later one has, those of both (as the later one tells
/// them), and those that only the earlier one had.
struct Comparison {
    std::vector<Diagnostic> fresh;
    std::vector<Diagnostic> old;
    std::vector<Diagnostic> fixed;
};

/// Tells which problems of the later state the earlier one had already: the same sentence about the same field, else
/// the same rule about the same field, wherever in a list it stands now. Each earlier problem stands for one later one.
[[nodiscard]] Comparison compare(std::vector<Diagnostic> earlier, std::vector<Diagnostic> later);

} // namespace acquis::rules
