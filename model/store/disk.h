#pragma once

#include "model/base/result.h"

#include <cstddef>
#include <filesystem>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Bytes to and from the disk, whole or not at all.
namespace acquis::store {

[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& path);

/// Reads a file below a folder without following any link and without leaving it; refuses more than `largest` bytes.
/// The path of an error's place is relative.
[[nodiscard]] Result<std::string> readFile(
    const std::filesystem::path& folder, const std::string& path, std::size_t largest);

/// The same in an open folder; no text where there is no such file.
[[nodiscard]] Result<std::optional<std::string>> readBeneath(
    int folder, const std::string& path, std::size_t largest = std::numeric_limits<std::size_t>::max());

/// What is said of a file that somebody else changed after it was read.
[[nodiscard]] Error changedMeanwhile(const std::string& path);

/// What the system says (errno) about something that could not be done; `done` is a participle in both languages.
[[nodiscard]] tl::unexpected<Error> diskFailure(
    std::string_view doneFr, std::string_view doneEn, const std::filesystem::path& path);

/// What is said of a link that is not followed.
[[nodiscard]] Error linkNotFollowed(const std::string& path);

/// What is said of a pipe, a socket, a device.
[[nodiscard]] Error notAFile(const std::string& path);

/// Writes beside the file, flushes to the disk and renames over it: a reader sees the old bytes or the new ones. Makes
/// the folders that are missing. Keeps the file's permissions.
[[nodiscard]] Result<void> writeFile(const std::filesystem::path& path, std::string_view bytes);

/// One file of a set that is written together: new bytes, or none to remove it.
struct FileChange {
    std::filesystem::path path;
    std::string bytes;
    bool isRemoval = false;
    std::optional<std::size_t> replaces{}; ///< contentHash() of what must be there; anything where absent
    bool isNew = false;                    ///< nothing may be there
};

/// Writes what others will read and we can make again (exports): every new file beside its place first, renamed only
/// when all of them are safely on the disk. A full disk or an unwritable folder leaves every file as it was. The
/// content itself is written by commit() (transaction.h), which survives more, and for that locks the folder and keeps
/// a journal in it: not what we may do to a folder of somebody else that receives an export or a manual page.
[[nodiscard]] Result<void> writeFiles(const std::vector<FileChange>& changes);

} // namespace acquis::store
