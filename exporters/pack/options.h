#pragma once

#include "exporters/release/options.h"

namespace acquis::pack {

/// What an export of a pack is told. Two exports of one snapshot with equal options give equal bytes.
struct Options {
    std::string createdAt; ///< as it is to be written: `2026-11-21T02:00:00.000Z`
    std::string commit;
    std::string treeHash;
    bool isDirty = false;
    std::string gate = "errors"; ///< errors, warnings or none
    std::vector<release::RuleResult> ruleResults;
};

} // namespace acquis::pack
