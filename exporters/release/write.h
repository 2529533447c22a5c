#pragma once

#include "exporters/release/bundle.h"
#include "exporters/release/options.h"
#include "model/referential/referential.h"

#include <functional>

namespace acquis::release {

/// Gives the bytes of a file of a challenge or a localized challenge, by the challenge's id and the file's name.
using FileReader = std::function<Result<std::string>(std::string_view challenge, std::string_view file)>;

/// The release (`release.json`), its content files (`files/<16 digits of their SHA-256>-<name>`) and `manifest.json`.
/// Fails on a file that is an unfetched Git LFS pointer, cannot be read, or is not the one the snapshot knows.
[[nodiscard]] Result<Bundle> write(
    const referential::Referential& referential, const Options& options, const FileReader& readFile);

} // namespace acquis::release
