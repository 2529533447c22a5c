#include "model/store/disk.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace acquis::store {

namespace fs = std::filesystem;

namespace {

/// An open file descriptor that closes itself.
class OpenFile {
public:
    OpenFile(const fs::path& path, int flags, mode_t mode = 0)
        : descriptor_(::open(path.c_str(), flags | O_CLOEXEC, mode))
    {
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile()
    {
        if (descriptor_ >= 0)
            ::close(descriptor_);
    }

    [[nodiscard]] bool isOpen() const { return descriptor_ >= 0; }
    [[nodiscard]] int descriptor() const { return descriptor_; }

    /// Closes now; false when the last writes failed.
    bool close() { return ::close(std::exchange(descriptor_, -1)) == 0; }

private:
    int descriptor_;
};

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

bool writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            return false;
        bytes.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
    }
    return true;
}

fs::path besideOf(const fs::path& path)
{
    return path.parent_path() / fmt::format(".{}.{}.acquis-new", path.filename().string(), ::getpid());
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

} // namespace

Result<std::string> readFile(const fs::path& path)
{
    OpenFile file(path, O_RDONLY);
    struct stat status { };
    if (!file.isOpen() || ::fstat(file.descriptor(), &status) != 0)
        return diskFailure("lu", "read", path);
    std::string bytes(static_cast<std::size_t>(status.st_size), '\0');
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
    }
    bytes.resize(filled);
    return bytes;
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
