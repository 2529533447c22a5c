#pragma once

#include "model/base/diagnostic.h"
#include "model/referential/referential.h"
#include "model/store/disk.h"
#include "model/store/source.h"
#include "model/store/yaml/writer.h"

#include <chrono>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace acquis::store {

/// A content folder, read: its snapshot, what was wrong in its files, and the way from an entity back to its file.
/// Immutable; saving gives another one. A file that could not be read is listed, and never overwritten.
class Tree {
public:
    /// A file whose text could not become an entity.
    struct Unreadable {
        std::string path;
        Diagnostic problem;
    };

    /// Reads a folder on disk, on two threads. Fails only when the folder itself cannot be read; what is wrong inside
    /// is told by diagnostics(). Content of a newer format is read as far as it is known, and never written.
    [[nodiscard]] static Result<Tree> open(const std::filesystem::path& folder);

    /// Reads the folder as it stood in a revision, from git's objects; the working tree is not touched.
    [[nodiscard]] static Result<Tree> openAt(const std::filesystem::path& folder, std::string_view revision);

    /// Reads the folder as a source has it, which may hold a part of it only.
    [[nodiscard]] static Result<Tree> read(std::filesystem::path folder, std::shared_ptr<const Source> source);

    /// A tree with nothing in it yet, for a folder that may not exist: what an import saves into.
    [[nodiscard]] static Tree empty(const std::filesystem::path& folder);

    [[nodiscard]] const referential::Referential& referential() const;
    [[nodiscard]] const std::filesystem::path& folder() const;

    /// What reading found wrong, with places, ordered by place.
    [[nodiscard]] const std::vector<Diagnostic>& diagnostics() const;
    [[nodiscard]] const std::vector<Unreadable>& unreadable() const;

    /// The file of an entity; empty where it has none yet.
    [[nodiscard]] std::string pathOf(const Subject& subject) const;
    [[nodiscard]] std::string pathOf(std::string_view identity) const;

    /// What the file holds.
    [[nodiscard]] Result<std::string> textOf(const std::string& path) const;

    /// The bytes of a file of a challenge (an illustration, an attachment).
    [[nodiscard]] Result<std::string> fileBytes(std::string_view challenge, std::string_view name) const;

    /// Where in the files a field of an entity is; line 0 where the entity has no file.
    [[nodiscard]] Place locate(const Subject& subject, const FieldPath& field) const;

    /// The problems with their places, ordered by file and line. Each file is read once.
    [[nodiscard]] std::vector<Diagnostic> located(std::vector<Diagnostic> problems) const;

    /// What must change on disk so that the folder says what another snapshot says: only the bytes of changed fields in
    /// files that exist, canonical text for new ones. Fails where a file has changed on disk since it was read.
    [[nodiscard]] Result<std::vector<FileChange>> changesTo(const referential::Referential& changed) const;

    /// Writes those changes as one transaction (transaction.h), and gives the folder as it is then.
    [[nodiscard]] Result<Tree> saved(const referential::Referential& changed) const;

    /// The canonical text of a file of this tree, with the comments before its keys kept. Fails where a comment stands
    /// in a place that the canonical form has not.
    [[nodiscard]] Result<std::string> formatted(const std::string& path) const;

    /// The content hash of every file that was read, and when reading began: what a Watcher starts from.
    [[nodiscard]] const std::map<std::string, std::size_t>& contentHashes() const;
    [[nodiscard]] std::chrono::system_clock::time_point readAt() const;

    /// Paths of all entity files, ordered.
    [[nodiscard]] std::vector<std::string> paths() const;

private:
    struct State;
    explicit Tree(std::shared_ptr<const State> state)
        : state_(std::move(state))
    {
    }

    std::shared_ptr<const State> state_;
};

/// Tells the comment behind an id by the names of a snapshot, which must outlive it.
[[nodiscard]] NameOf namesIn(const referential::Referential& referential);

} // namespace acquis::store
