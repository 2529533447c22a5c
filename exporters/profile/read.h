#pragma once

#include "model/referential/referential.h"

#include <string>
#include <string_view>

namespace acquis::profile {

struct ReadOptions {
    ProfileId id; ///< of the new profile
    std::string name;
};

/// A target profile read from a file, and what a person should know. Diagnostics' fields are the way inside the JSON
/// (`[3].level`).
struct Imported {
    referential::TargetProfile profile;
    std::vector<Diagnostic> diagnostics;
};

/// Reads any of the forms around the engine: a list of tube ids (each up to level 8), or of objects with `id` and
/// `level`, a number or the `max` of the former editor; without a level, 8. Tubes that the referential does not know
/// stay in the selection, with a diagnostic. Fails on another form and on an empty list.
[[nodiscard]] Result<Imported> read(
    std::string_view json, const referential::Referential& referential, const ReadOptions& options);

} // namespace acquis::profile
