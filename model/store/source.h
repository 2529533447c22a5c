#pragma once

#include "model/base/result.h"
#include "model/store/git/repository.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace acquis::store {

/// A place where content is read from: a folder on disk or a revision in git. Paths use slashes and are relative.
class Source {
public:
    virtual ~Source() = default;

    /// Every regular file, ordered by path. What could not be looked into is told as problems, never silently left out.
    [[nodiscard]] virtual Result<std::vector<std::string>> files(std::vector<Error>& problems) const = 0;

    /// The bytes of a file. Safe to call from several threads.
    [[nodiscard]] virtual Result<std::string> read(const std::string& path) const = 0;
};

/// A content folder on disk. Hidden files are skipped; symbolic links are reported and never followed.
class FolderSource : public Source {
public:
    explicit FolderSource(std::filesystem::path folder)
        : folder_(std::move(folder))
    {
    }
    [[nodiscard]] Result<std::vector<std::string>> files(std::vector<Error>& problems) const override;
    [[nodiscard]] Result<std::string> read(const std::string& path) const override;

private:
    std::filesystem::path folder_;
};

/// A content folder as it stood in a revision, read from git's object database; the working tree is not touched.
class RevisionSource : public Source {
public:
    RevisionSource(Repository repository, std::vector<RevisionFile> files);
    [[nodiscard]] Result<std::vector<std::string>> files(std::vector<Error>& problems) const override;
    [[nodiscard]] Result<std::string> read(const std::string& path) const override;

private:
    Repository repository_;
    std::vector<RevisionFile> files_;
};

} // namespace acquis::store
