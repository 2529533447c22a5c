#pragma once

#include "model/base/result.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace acquis::pack {

/// What a pack says of itself: keys and values, ordered by key.
using Manifest = std::vector<std::pair<std::string, std::string>>;

/// The manifest of a sound pack, given the bytes of its file. Fails with an error of kind content, and a sentence that
/// tells which, when they are no pack, one of a newer format, cut short, or damaged.
[[nodiscard]] Result<Manifest> verify(std::string_view file);

} // namespace acquis::pack
