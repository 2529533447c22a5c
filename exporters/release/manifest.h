#pragma once

#include "exporters/release/composition.h"

namespace acquis::release {

/// The files of a bundle without the manifest, with sizes and hashes.
[[nodiscard]] std::vector<Plan::File> filesOf(const Composition& composition);

/// `manifest.json`: what the bundle holds and where it comes from.
[[nodiscard]] std::string manifestOf(const Composition& composition, const Options& options);

} // namespace acquis::release
