#include "model/store/folder_lock.h"

#include "model/store/disk.h"

#include <cerrno>
#include <chrono>
#include <fmt/format.h>
#include <sys/file.h>
#include <thread>

namespace acquis::store {

namespace {

using namespace std::chrono_literals;
constexpr auto longestWait = 10s;
constexpr auto pause = 5ms;

Error stillHeld(const std::filesystem::path& folder)
{
    return {Error::Kind::disk,
        {fmt::format(
             "Un autre programme écrit dans « {} » depuis plus de dix secondes : pour ne rien mélanger, rien n’a "
             "été lu ni écrit. Attendez qu’il ait fini, puis recommencez.",
             folder.string()),
            fmt::format("Another program has been writing to \"{}\" for more than ten seconds: so that nothing gets "
                        "mixed, nothing was read or written. Wait until it has finished, then try again.",
                folder.string())},
        {folder.string(), 0, 0}};
}

} // namespace

Result<FolderLock> FolderLock::take(const std::filesystem::path& folder, Purpose purpose)
{
    OpenFile open(folder, O_RDONLY | O_DIRECTORY);
    if (!open.isOpen())
        return diskFailure("ouvert", "opened", folder);
    const int how = (purpose == Purpose::writing ? LOCK_EX : LOCK_SH) | LOCK_NB;
    for (auto waited = 0ms; ::flock(open.descriptor(), how) != 0; waited += pause) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            break;
        if (waited >= longestWait)
            return tl::unexpected(stillHeld(folder));
        std::this_thread::sleep_for(pause);
    }
    return FolderLock(std::move(open));
}

} // namespace acquis::store
