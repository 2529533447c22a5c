#pragma once

#include "exporters/pack/options.h"
#include "exporters/pack/plan.h"
#include "exporters/release/content_file.h"

namespace acquis::pack {

/// The bytes of the pack: one SQLite file, the same for the same snapshot and options. Fails on an attached file that
/// is an unfetched Git LFS pointer, cannot be read, or is not the one the snapshot knows, and where two things that the
/// pack holds have one id.
[[nodiscard]] Result<std::string> write(
    const referential::Referential& referential, const Options& options, const release::FileReader& readFile);

} // namespace acquis::pack
