#include "model/store/watch/watcher.h"

#include "model/base/text.h"
#include "model/store/disk.h"
#include "model/store/entity_file.h"
#include "model/store/layout.h"
#include "model/store/source.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fmt/format.h>
#include <sys/inotify.h>
#include <sys/stat.h>

namespace acquis::store {

namespace fs = std::filesystem;

namespace {

constexpr std::uint32_t watchedEvents = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO
    | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR | IN_DONT_FOLLOW | IN_EXCL_UNLINK;

/// Clocks of files are coarser than the system's.
constexpr auto clockGrain = std::chrono::seconds(1);

bool isNameWatched(std::string_view name)
{
    return !name.starts_with('.') && text::isUtf8(name);
}

bool matters(std::string_view path)
{
    return isEntityFile(path) || isInFilesFolder(path);
}

std::string below(const std::string& folder, std::string_view name)
{
    return folder.empty() ? std::string(name) : fmt::format("{}/{}", folder, name);
}

bool isBelow(std::string_view path, std::string_view folder)
{
    return folder.empty() || (path.starts_with(folder) && path.substr(folder.size()).starts_with('/'));
}

/// Whether the file, or its place in the folder, changed at this time or later.
bool changedSince(const fs::path& path, std::chrono::system_clock::time_point since)
{
    struct stat status { };
    if (::lstat(path.c_str(), &status) != 0)
        return true;
    const auto changed = std::chrono::system_clock::from_time_t(status.st_ctim.tv_sec);
    return changed + clockGrain >= since;
}

tl::unexpected<Error> cannotWatch(const fs::path& folder)
{
    const std::string reason = std::strerror(errno);
    return failure(Error::Kind::disk,
        {fmt::format(
             "Le dossier « {} » ne peut pas être surveillé ({}) : ce que d’autres y changent ne sera vu qu’à la "
             "relecture. Augmentez fs.inotify.max_user_watches, ou relisez le dossier à la main.",
             folder.string(), reason),
            fmt::format(
                "The folder \"{}\" cannot be watched ({}): what others change there will be seen only when it is "
                "read again. Raise fs.inotify.max_user_watches, or read the folder again yourself.",
                folder.string(), reason)},
        {folder.string(), 0, 0});
}

} // namespace

Watcher::Watcher(fs::path folder, Hashes known, OpenFile events)
    : folder_(std::move(folder))
    , known_(std::move(known))
    , events_(std::move(events))
{
}

Result<Watcher> Watcher::on(fs::path folder, Hashes known, std::chrono::system_clock::time_point since)
{
    OpenFile events(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC));
    if (!events.isOpen())
        return cannotWatch(folder);
    Watcher watcher(std::move(folder), std::move(known), std::move(events));
    std::set<std::string> found;
    const bool isWatched = watcher.watch({}, [&](const std::string& path) {
        found.insert(path);
        if (!watcher.known_.contains(path) || changedSince(watcher.folder_ / path, since))
            watcher.waiting_.insert(path);
    });
    if (!isWatched)
        return cannotWatch(watcher.folder_);
    for (const auto& [path, hash] : watcher.known_)
        if (!found.contains(path))
            watcher.waiting_.insert(path);
    return watcher;
}

template <class Found> bool Watcher::watch(const std::string& folder, Found found)
{
    std::vector<std::string> folders{folder};
    while (!folders.empty()) {
        const std::string here = std::move(folders.back());
        folders.pop_back();
        const int number = ::inotify_add_watch(events_.descriptor(), (folder_ / here).c_str(), watchedEvents);
        if (number < 0 && here.empty())
            return false;
        if (number < 0 && (errno == ENOENT || errno == ENOTDIR || errno == EACCES))
            continue; // gone again, replaced by a link, or not ours to see
        if (number < 0)
            return false;
        folders_[number] = here;
        // Listed after it is watched: what appears meanwhile is seen at least once.
        std::error_code error;
        fs::directory_iterator entry(folder_ / here, error);
        for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
            const std::string name = entry->path().filename().string();
            std::error_code unknown;
            if (!isNameWatched(name))
                continue;
            const std::string path = below(here, name);
            if (entry->symlink_status(unknown).type() == fs::file_type::directory)
                folders.push_back(path);
            else if (matters(path))
                found(path);
        }
    }
    return true;
}

void Watcher::unwatch(const std::string& folder)
{
    std::erase_if(folders_, [&](const auto& one) {
        const bool isInside = one.second == folder || isBelow(one.second, folder);
        if (isInside)
            ::inotify_rm_watch(events_.descriptor(), one.first);
        return isInside;
    });
}

void Watcher::lookAtAllKnown(const std::string& folder)
{
    for (const auto& [path, hash] : known_)
        if (isBelow(path, folder))
            waiting_.insert(path);
}

void Watcher::take(const std::string& path, std::uint32_t mask, bool& isWhole)
{
    const bool comes = (mask & (IN_CREATE | IN_MOVED_TO)) != 0;
    if ((mask & IN_ISDIR) != 0) {
        unwatch(path);
        lookAtAllKnown(path);
        if (comes)
            isWhole = watch(path, [this](const std::string& file) { waiting_.insert(file); }) && isWhole;
        return;
    }
    if (!matters(path))
        return;
    // A file that was just made is still being written, unless it is one more name of another.
    struct stat status { };
    if ((mask & IN_CREATE) != 0 && ::lstat((folder_ / path).c_str(), &status) == 0 && S_ISREG(status.st_mode)
        && status.st_nlink < 2)
        return;
    waiting_.insert(path);
}

bool Watcher::readEvents(News& news)
{
    alignas(inotify_event) std::array<char, 65536> buffer{};
    bool isWhole = true;
    while (true) {
        const ssize_t got = ::read(events_.descriptor(), buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return isWhole;
        for (const char* at = buffer.data(); at < buffer.data() + got;) {
            inotify_event event{};
            std::memcpy(&event, at, sizeof event);
            const char* name = event.len > 0 ? at + sizeof event : "";
            at += sizeof event + event.len;
            if ((event.mask & IN_Q_OVERFLOW) != 0) {
                isWhole = watch({}, [this](const std::string& file) { waiting_.insert(file); }) && isWhole;
                lookAtAllKnown({});
                continue;
            }
            const auto folder = folders_.find(event.wd);
            if (folder == folders_.end())
                continue;
            if ((event.mask & (IN_DELETE_SELF | IN_MOVE_SELF)) != 0)
                news.isFolderGone = news.isFolderGone || folder->second.empty();
            else if ((event.mask & IN_IGNORED) != 0)
                folders_.erase(folder);
            else if (isNameWatched(name))
                take(below(folder->second, name), event.mask, isWhole);
        }
    }
}

Result<Watcher::News> Watcher::poll()
{
    News news;
    const bool isWhole = readEvents(news);
    for (const std::string& path : waiting_) {
        const auto text = FolderSource(folder_).read(path);
        const auto known = known_.find(path);
        if (text ? known != known_.end() && known->second == contentHash(*text) : known == known_.end())
            continue;
        if (text)
            known_.insert_or_assign(path, contentHash(*text));
        else
            known_.erase(known);
        news.paths.push_back(path);
    }
    waiting_.clear();
    if (!isWhole)
        return cannotWatch(folder_);
    return news;
}

void Watcher::know(const Hashes& hashes)
{
    known_ = hashes;
}

} // namespace acquis::store
