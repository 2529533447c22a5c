#pragma once

#include "model/rules/rule.h"

#include <string>
#include <vector>

namespace acquis::rules {

/// How a check is run.
struct CheckOptions {
    Day today;
    std::vector<std::string> only;                  ///< rule ids; empty for all
    const referential::Referential* base = nullptr; ///< an earlier revision, for rules about a change
};

/// What a check found: open problems, and those that a waiver accepts. Both ordered by rule, entity and field.
struct CheckResult {
    std::vector<Diagnostic> open;
    std::vector<Diagnostic> accepted;
};

/// Runs the rules on a snapshot, on two threads; the result does not depend on their order.
[[nodiscard]] CheckResult check(const referential::Referential& referential, const CheckOptions& options);

/// Splits problems by the waivers of their entities: a waiver holds for its rule, its field (any field when it names
/// none), as long as the field's text has the hash it was given for and its date has not passed.
[[nodiscard]] CheckResult applyWaivers(
    std::vector<Diagnostic> found, const referential::Referential& referential, const Day& today);

/// The short hash a waiver of this field carries: that of the text, or of the value spelled out.
[[nodiscard]] std::string waiverHash(const referential::Entity& entity, const FieldPath& field);

} // namespace acquis::rules
