#pragma once

#include "model/base/result.h"

#include <filesystem>

namespace acquis::studio {

/// The content folder an author means by choosing a folder: the nearest one upwards that holds `referential.yaml`, or
/// `content` inside it, as a clone of the repository has it. The path is absolute. Fails, saying what to choose
/// instead, when there is no such folder.
[[nodiscard]] Result<std::filesystem::path> contentFolder(const std::filesystem::path& chosen);

/// Whether this account may write into a folder.
[[nodiscard]] bool isWritable(const std::filesystem::path& folder);

} // namespace acquis::studio
