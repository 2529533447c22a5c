#pragma once

#include "exporters/release/plan.h"

namespace acquis::pack {

/// What an export of a pack would hold, told before anything is written.
struct Plan {
    std::vector<std::pair<Kind, std::size_t>> counts; ///< of each kind that is there, in the order of the kinds
    std::vector<release::Plan::File> files;           ///< attached files, each content once, by hash
    std::vector<Sentence> leftOut;                    ///< what the referential holds and a pack does not say, and why
};

/// Reads no file: sizes and hashes come from the snapshot's facts.
[[nodiscard]] Plan plan(const referential::Referential& referential);

} // namespace acquis::pack
