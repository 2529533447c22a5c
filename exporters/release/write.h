#pragma once

#include "exporters/release/bundle.h"
#include "exporters/release/content_file.h"
#include "exporters/release/options.h"

namespace acquis::release {

/// The release (`release.json`), its content files (`files/<16 digits of their SHA-256>-<name>`) and `manifest.json`.
/// Fails on a file that is an unfetched Git LFS pointer, cannot be read, or is not the one the snapshot knows.
[[nodiscard]] Result<Bundle> write(
    const referential::Referential& referential, const Options& options, const FileReader& readFile);

} // namespace acquis::release
