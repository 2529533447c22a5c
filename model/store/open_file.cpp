#include "model/store/open_file.h"

#include <cerrno>
#include <string>

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

OpenFile openBeneath(int folder, std::string_view path, int flags, mode_t mode)
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

} // namespace acquis::store
