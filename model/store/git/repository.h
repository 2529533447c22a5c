#pragma once

#include "model/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct git_repository;

namespace acquis::store {

/// A file of a revision: path relative to the content folder, id of its bytes, size unknown until read.
struct RevisionFile {
    std::string path;
    std::string objectId;
};

/// A commit as an export needs it. Times are seconds since 1970, UTC.
struct Commit {
    std::string id;
    std::string treeId; ///< of the content folder inside the commit
    std::int64_t time = 0;
    int firstParentCount = 0; ///< commits from the root along first parents, this one included
};

/// The git repository around a content folder, read through libgit2. The only place that includes its headers is this
/// class's source. The content folder may be a sub-folder; paths given and taken are relative to it.
class Repository {
public:
    /// The repository that holds `folder`; an error of kind disk when there is none.
    [[nodiscard]] static Result<Repository> around(const std::filesystem::path& folder);

    /// The folder of git's own files, shared by all working trees of the repository (`.git`).
    [[nodiscard]] std::filesystem::path sharedFolder() const;

    /// The commit a revision names (`HEAD`, `main~2`, a tag, an abbreviated id).
    [[nodiscard]] Result<Commit> commit(std::string_view revision) const;

    /// Every file of the content folder in a revision.
    [[nodiscard]] Result<std::vector<RevisionFile>> files(std::string_view revision) const;

    /// The bytes of an object.
    [[nodiscard]] Result<std::string> bytes(std::string_view objectId) const;

    /// Whether the content folder differs from HEAD, files git does not track included.
    [[nodiscard]] Result<bool> isDirty() const;

    /// Name of the branch checked out; empty when HEAD is detached or there is no commit yet.
    [[nodiscard]] std::string branch() const;

    /// The author git would sign with; empty when it is not configured.
    [[nodiscard]] std::string authorName() const;

private:
    Repository() = default;

    std::shared_ptr<git_repository> repository_;
    std::string prefix_; ///< of the content folder inside the repository, with its final slash; empty for the root
};

/// The id that git gives to a file of these bytes.
[[nodiscard]] std::string objectIdOf(std::string_view bytes);

} // namespace acquis::store
