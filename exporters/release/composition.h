#pragma once

#include "exporters/release/content_file.h"
#include "exporters/release/derivation.h"
#include "exporters/release/plan.h"

namespace acquis::release {

/// A release put together in memory: its text, what it counts, the files it speaks of, what was noticed on the way.
struct Composition {
    referential::Referential snapshot; ///< the file facts below live in it
    referential::ReleaseDialect dialect = referential::ReleaseDialect::october2024;
    std::string text;
    std::vector<Plan::Count> counts;
    std::vector<ContentFile> files; ///< by path, each path once
    std::vector<Sentence> leftOut;
    std::vector<Diagnostic> warnings;
};

[[nodiscard]] Composition composed(const referential::Referential& referential, const Options& options);

} // namespace acquis::release
