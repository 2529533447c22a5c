#include "model/store/open_file.h"

#include <cerrno>
#include <linux/openat2.h>
#include <string>
#include <sys/syscall.h>

namespace acquis::store {

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

namespace {

/// The kernel's own way, one call for the whole path; errno is ENOSYS or EPERM where it does not offer it.
OpenFile openAtOnce(int folder, std::string_view path, int flags, mode_t mode)
{
    open_how how{};
    how.flags = static_cast<std::uint64_t>(flags | O_NOFOLLOW | O_CLOEXEC);
    how.mode = (flags & O_CREAT) != 0 ? mode : 0;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS;
    return OpenFile(static_cast<int>(::syscall(SYS_openat2, folder, std::string(path).c_str(), &how, sizeof how)));
}

OpenFile openStepByStep(int folder, std::string_view path, int flags, mode_t mode)
{
    OpenFile here;
    while (true) {
        const std::size_t slash = path.find('/');
        const std::string step(path.substr(0, slash));
        if (step == ".." || step.empty()) {
            errno = ELOOP;
            return {};
        }
        const bool isLast = slash == std::string_view::npos;
        // A folder that is a link is told as "no folder": say what it is.
        const int how = (isLast ? flags : O_PATH | O_DIRECTORY) | O_NOFOLLOW | O_CLOEXEC;
        OpenFile next(::openat(here.isOpen() ? here.descriptor() : folder, step.c_str(), how, mode));
        if (isLast || !next.isOpen()) {
            if (!isLast && errno == ENOTDIR)
                errno = ELOOP;
            return next;
        }
        here = std::move(next);
        path.remove_prefix(slash + 1);
    }
}

bool hasOddStep(std::string_view path)
{
    return path.starts_with("../") || path.find("/../") != std::string_view::npos || path.ends_with("/..")
        || path == ".." || path.find("//") != std::string_view::npos || path.starts_with('/') || path.ends_with('/')
        || path.empty();
}

} // namespace

OpenFile openBeneath(int folder, std::string_view path, int flags, mode_t mode)
{
    if (hasOddStep(path)) {
        errno = ELOOP;
        return {};
    }
    OpenFile file = openAtOnce(folder, path, flags, mode);
    if (file.isOpen() || (errno != ENOSYS && errno != EPERM && errno != EAGAIN))
        return file;
    return openStepByStep(folder, path, flags, mode);
}

} // namespace acquis::store
