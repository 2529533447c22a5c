#pragma once

#include "model/base/result.h"
#include "model/store/disk.h"
#include "model/store/open_file.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace acquis::store {

/// One change of a transaction as its record tells it. Hashes are SHA-256; an absent one means "no file".
struct JournalEntry {
    std::string path;
    std::optional<std::string> before;
    std::optional<std::string> after;
};

/// The text of a record, which ends with its own hash; and back, nothing where the text is not whole.
[[nodiscard]] std::string recordText(const std::vector<JournalEntry>& entries);
[[nodiscard]] std::optional<std::vector<JournalEntry>> parsedRecord(std::string_view text);

/// The folder `.acquis/` of a content folder, which is there during a transaction and after one that was cut short:
/// `N.new` and `N.old` hold the new and the old bytes of the Nth change, `record` says that all of them are safely on
/// the disk, `undo` stands in its place when they shall be taken back.
class Journal {
public:
    /// `folder` is an open content folder, locked for writing.
    explicit Journal(int folder)
        : folder_(folder)
    {
    }

    [[nodiscard]] static bool isIn(int folder);

    /// Puts everything on the disk that the changes need, up to the record. On failure nothing has changed.
    [[nodiscard]] Result<void> prepare(
        const std::vector<FileChange>& changes, const std::vector<JournalEntry>& entries);

    /// Makes the changes that a record tells, as far as they are not made yet; false with errno.
    [[nodiscard]] bool apply(const std::vector<JournalEntry>& entries);

    /// From now on the changes shall be taken back; false where the disk refuses to note it.
    [[nodiscard]] bool decideToUndo();

    /// Takes back what has been made; files that somebody else changed meanwhile stay. False with errno.
    [[nodiscard]] bool undo(const std::vector<JournalEntry>& entries);

    /// Removes the record, then everything else of ours.
    bool clear();

    /// Completes or takes back what was left; false where the disk refuses.
    [[nodiscard]] bool settle();

private:
    [[nodiscard]] bool open();
    [[nodiscard]] bool stage(const std::string& name, std::string_view bytes, unsigned mode);
    [[nodiscard]] bool keepOld(const JournalEntry& entry, const std::string& name);
    [[nodiscard]] bool makeFolders(const std::string& path);
    [[nodiscard]] bool flushFolders(const std::vector<JournalEntry>& entries);
    [[nodiscard]] bool isApplied(const JournalEntry& entry, std::size_t number) const;
    [[nodiscard]] bool has(const std::string& name) const;
    [[nodiscard]] std::optional<std::string> hashOf(const std::string& path) const;
    [[nodiscard]] std::optional<std::vector<JournalEntry>> record(const char* name) const;

    int folder_;
    OpenFile own_;
    bool flushesLater_ = false; ///< many files are flushed together
};

} // namespace acquis::store
