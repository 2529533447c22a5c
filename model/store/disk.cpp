#include "model/store/disk.h"

#include "model/store/open_file.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <limits>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace acquis::store {

namespace fs = std::filesystem;

tl::unexpected<Error> diskFailure(std::string_view doneFr, std::string_view doneEn, const fs::path& path)
{
    const std::string reason = std::strerror(errno);
    return failure(Error::Kind::disk,
        {fmt::format("« {} » ne peut pas être {} ({}) : vérifiez les droits et la place sur le disque.", path.string(),
             doneFr, reason),
            fmt::format("\"{}\" cannot be {} ({}): check the permissions and the space on the disk.", path.string(),
                doneEn, reason)},
        {path.string(), 0, 0});
}

namespace {

fs::path besideOf(const fs::path& path)
{
    // Short, because a name that is as long as names may be leaves no room for more.
    return path.parent_path()
        / fmt::format(".{:x}.{}.acquis-new", std::hash<std::string>()(path.filename().string()), ::getpid());
}

/// The new bytes in a file beside the place, flushed to the disk.
Result<void> prepare(const fs::path& path, std::string_view bytes)
{
    std::error_code error;
    if (!path.parent_path().empty())
        fs::create_directories(path.parent_path(), error);
    struct stat existing { };
    const mode_t mode = ::stat(path.c_str(), &existing) == 0 ? existing.st_mode & 0777 : 0644;
    const fs::path beside = besideOf(path);
    OpenFile file(beside, O_WRONLY | O_CREAT | O_TRUNC, mode);
    if (!file.isOpen())
        return diskFailure("écrit", "written", path);
    if (!writeAll(file.descriptor(), bytes) || ::fsync(file.descriptor()) != 0 || !file.close()) {
        auto failed = diskFailure("écrit", "written", path);
        ::unlink(beside.c_str());
        return failed;
    }
    return {};
}

Result<void> publish(const fs::path& path)
{
    if (::rename(besideOf(path).c_str(), path.c_str()) != 0)
        return diskFailure("remplacé", "replaced", path);
    return {};
}

Result<std::string> readAll(const OpenFile& file, const fs::path& path, std::size_t largest)
{
    struct stat status { };
    if (!file.isOpen() || ::fstat(file.descriptor(), &status) != 0)
        return diskFailure("lu", "read", path);
    const auto tooLarge = [&] {
        return failure(Error::Kind::content,
            {fmt::format("Ce fichier dépasse {} Mio : le lire ralentirait tout. Découpez-le, ou retirez-le du contenu.",
                 largest >> 20),
                fmt::format("This file is larger than {} MiB: reading it would slow everything down. Split it, or take "
                            "it out of the content.",
                    largest >> 20)},
            {path.string(), 1, 1});
    };
    if (static_cast<std::size_t>(status.st_size) > largest)
        return tooLarge();
    std::string bytes(static_cast<std::size_t>(status.st_size) + 1, '\0');
    std::size_t filled = 0;
    while (true) {
        if (filled == bytes.size())
            bytes.resize(filled + 4096);
        const ssize_t got = ::read(file.descriptor(), bytes.data() + filled, bytes.size() - filled);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return diskFailure("lu", "read", path);
        if (got == 0)
            break;
        filled += static_cast<std::size_t>(got);
        if (filled > largest)
            return tooLarge();
    }
    bytes.resize(filled);
    return bytes;
}

} // namespace

Error linkNotFollowed(const std::string& path)
{
    return {Error::Kind::disk,
        {fmt::format(
             "« {} » est un lien symbolique ou sort du dossier : il n’est pas suivi, pour ne rien lire ni écrire "
             "ailleurs. Remplacez-le par le fichier.",
             path),
            fmt::format("\"{}\" is a symbolic link or leaves the folder: it is not followed, so that nothing elsewhere "
                        "is read or written. Put the file itself there.",
                path)},
        {path, 0, 0}};
}

Error notAFile(const std::string& path)
{
    return {Error::Kind::disk,
        {fmt::format(
             "« {} » n’est ni un fichier ni un dossier : le lire pourrait ne jamais finir. Retirez-le du contenu.",
             path),
            fmt::format(
                "\"{}\" is neither a file nor a folder: reading it might never end. Take it out of the content.",
                path)},
        {path, 0, 0}};
}

Result<std::string> readFile(const fs::path& path)
{
    OpenFile file(path, O_RDONLY);
    return readAll(file, path, std::numeric_limits<std::size_t>::max());
}

Result<std::string> readFile(const fs::path& folder, const std::string& path, std::size_t largest)
{
    const OpenFile root(folder, O_RDONLY | O_DIRECTORY);
    if (!root.isOpen())
        return diskFailure("lu", "read", path);
    auto bytes = readBeneath(root.descriptor(), path, largest);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (!*bytes) {
        errno = ENOENT;
        return diskFailure("lu", "read", path);
    }
    return std::move(**bytes);
}

Result<std::optional<std::string>> readBeneath(int folder, const std::string& path, std::size_t largest)
{
    const OpenFile file = openBeneath(folder, path, O_RDONLY | O_NONBLOCK);
    if (!file.isOpen() && errno == ELOOP)
        return tl::unexpected(linkNotFollowed(path));
    if (!file.isOpen() && errno == ENOENT)
        return std::optional<std::string>();
    struct stat status { };
    if (file.isOpen() && ::fstat(file.descriptor(), &status) == 0 && !S_ISREG(status.st_mode))
        return tl::unexpected(notAFile(path));
    return readAll(file, path, largest);
}

Error changedMeanwhile(const std::string& path)
{
    return {Error::Kind::disk,
        {fmt::format("« {} » a changé sur le disque depuis sa lecture : rien n’a été écrit, pour ne pas perdre ce "
                     "changement. Relisez le dossier.",
             path),
            fmt::format("\"{}\" has changed on disk since it was read: nothing was written, so that this change is not "
                        "lost. Read the folder again.",
                path)},
        {path, 0, 0}};
}

Result<void> writeFile(const fs::path& path, std::string_view bytes)
{
    if (auto prepared = prepare(path, bytes); !prepared)
        return prepared;
    return publish(path);
}

Result<void> writeFiles(const std::vector<FileChange>& changes)
{
    Result<void> outcome;
    for (const FileChange& change : changes)
        if (outcome && !change.isRemoval)
            outcome = prepare(change.path, change.bytes);
    if (!outcome) {
        for (const FileChange& change : changes)
            ::unlink(besideOf(change.path).c_str());
        return outcome;
    }
    for (const FileChange& change : changes) {
        if (!change.isRemoval)
            outcome = publish(change.path);
        else if (::unlink(change.path.c_str()) != 0 && errno != ENOENT)
            outcome = diskFailure("retiré", "removed", change.path);
        if (!outcome)
            return outcome;
    }
    return {};
}

} // namespace acquis::store
