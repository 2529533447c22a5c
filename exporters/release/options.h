#pragma once

#include "model/base/diagnostic.h"
#include "model/referential/settings.h"

#include <optional>
#include <string>
#include <vector>

namespace acquis::release {

/// How often one rule fired at the exported commit; for the manifest.
struct RuleResult {
    std::string rule;
    Severity severity = Severity::error;
    int count = 0;

    bool operator==(const RuleResult&) const = default;
};

/// What an export of a release is told. Two exports of one snapshot with equal options give equal bytes.
struct Options {
    std::optional<referential::ReleaseDialect> dialect; ///< that of the settings when absent
    std::string id;                 ///< a whole number is written as a number, anything else as a text
    std::string createdAt;          ///< as it is to be written: `2026-11-21T02:00:00.000Z`
    std::string attachmentsBaseUrl; ///< that of the settings when empty
    std::string commit;
    std::string treeHash;
    bool isDirty = false;
    std::string gate = "errors"; ///< errors, warnings or none
    std::vector<RuleResult> ruleResults;
};

} // namespace acquis::release
