#pragma once

#include "model/rules/check.h"

namespace acquis::rules {

/// The entity a problem is about after the problem's fix; nothing where it has no fix or its content would not fit.
[[nodiscard]] std::optional<referential::Entity> fixedEntity(
    const referential::Referential& referential, const Diagnostic& problem);

/// A snapshot after fixes, and the problems they were for, in the order in which they were applied.
struct Fixed {
    referential::Referential referential;
    std::vector<Diagnostic> applied;
};

/// Applies every fix of the open problems that the options ask for, and those of the problems that stay or appear,
/// until none is left. Of two fixes for one field of an entity the second is decided after the first.
[[nodiscard]] Fixed withFixes(const referential::Referential& referential, const CheckOptions& options);

} // namespace acquis::rules
