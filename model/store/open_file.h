#pragma once

#include <fcntl.h>
#include <filesystem>
#include <string_view>
#include <unistd.h>
#include <utility>

namespace acquis::store {

/// An open file descriptor that closes itself. Where opening failed errno tells why.
class OpenFile {
public:
    OpenFile() = default;
    explicit OpenFile(int descriptor)
        : descriptor_(descriptor)
    {
    }
    OpenFile(const std::filesystem::path& path, int flags, mode_t mode = 0)
        : descriptor_(::open(path.c_str(), flags | O_CLOEXEC, mode))
    {
    }
    OpenFile(OpenFile&& other) noexcept
        : descriptor_(std::exchange(other.descriptor_, -1))
    {
    }
    OpenFile& operator=(OpenFile&& other) noexcept
    {
        std::swap(descriptor_, other.descriptor_);
        return *this;
    }
    ~OpenFile()
    {
        if (descriptor_ >= 0)
            ::close(descriptor_);
    }

    [[nodiscard]] bool isOpen() const { return descriptor_ >= 0; }
    [[nodiscard]] int descriptor() const { return descriptor_; }

    /// Gives the descriptor away: whoever takes it closes it.
    int release() { return std::exchange(descriptor_, -1); }

    /// Closes now; false when the last writes failed.
    bool close() { return ::close(std::exchange(descriptor_, -1)) == 0; }

private:
    int descriptor_ = -1;
};

/// Writes all of it, however many calls that takes; false with errno.
[[nodiscard]] bool writeAll(int descriptor, std::string_view bytes);

/// Opens a file inside an open folder: no symbolic link is followed on the way or at its end, and `..`
/// leads nowhere, so that nothing outside the folder is ever reached (errno: ELOOP). `path` uses slashes.
[[nodiscard]] OpenFile openBeneath(int folder, std::string_view path, int flags, mode_t mode = 0);

} // namespace acquis::store
