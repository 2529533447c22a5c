#pragma once

#include "model/store/disk.h"
#include "model/store/folder_lock.h"

#include <filesystem>
#include <vector>

/// Changes of several files of a content folder, all or none of them, whatever happens to the program, the disk or the
/// power (docs/decisions/0006-transactions.md).
namespace acquis::store {

/// Makes the changes, alone in the folder. Fails with nothing changed when a file is no longer what its change
/// replaces, when a path leads outside the folder, or when the disk refuses; where the disk refuses even to undo, the
/// next lockSettled() does it.
[[nodiscard]] Result<void> commit(const std::filesystem::path& folder, const std::vector<FileChange>& changes);

/// A lock on a folder for reading, in which no transaction is half done: one that a program left behind when it was
/// stopped is completed if all of it was safely on the disk, and forgotten otherwise.
[[nodiscard]] Result<FolderLock> lockSettled(const std::filesystem::path& folder);

} // namespace acquis::store
