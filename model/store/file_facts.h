#pragma once

#include "model/referential/file_fact.h"

#include <string_view>

namespace acquis::store {

/// What the bytes of a file tell: size, hash, type sniffed from the content, dimensions of PNG, GIF, JPEG and SVG
/// pictures, Git LFS pointer or not.
[[nodiscard]] referential::FileFact factsOf(std::string_view name, std::string_view bytes);

} // namespace acquis::store
