#pragma once

#include "model/base/result.h"
#include "model/store/open_file.h"

#include <filesystem>

namespace acquis::store {

/// Holds a content folder against other programs of ours (flock on the folder itself: no file is needed, and it ends
/// with the program). Many may read at once; one that writes is alone. Others, git and editors, know nothing of it:
/// what they change is noticed by hash.
class FolderLock {
public:
    enum class Purpose { reading, writing };

    /// Waits up to ten seconds. Where the file system has no such locks (some network disks) none is held.
    [[nodiscard]] static Result<FolderLock> take(const std::filesystem::path& folder, Purpose purpose);

    /// Open on the folder.
    [[nodiscard]] int descriptor() const { return folder_.descriptor(); }

private:
    explicit FolderLock(OpenFile folder)
        : folder_(std::move(folder))
    {
    }

    OpenFile folder_;
};

} // namespace acquis::store
