#pragma once

#include "model/base/result.h"
#include "model/store/open_file.h"

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace acquis::store {

/// Tells which files of a content folder others have changed (inotify). What counts is the content: a file that was
/// touched, or written again as it was, or written by us, is no news. Folders that appear are watched too.
class Watcher {
public:
    /// The content hash of each file as it is known here, by relative path.
    using Hashes = std::map<std::string, std::size_t>;

    /// What has changed since the last poll(): relative paths, ordered, of files that appeared, changed or went.
    struct News {
        std::vector<std::string> paths;
        bool isFolderGone = false; ///< the content folder itself was removed or moved: nothing is watched any more
    };

    /// Watches from now on; what changed after `since`, when the hashes were taken, is news of the first poll. Fails
    /// where the system lets us watch no more folders.
    [[nodiscard]] static Result<Watcher> on(
        std::filesystem::path folder, Hashes known, std::chrono::system_clock::time_point since);

    /// Readable when poll() may have news: for QSocketNotifier or poll(2).
    [[nodiscard]] int descriptor() const { return events_.descriptor(); }

    /// Takes all that is known by now, without waiting. Where the kernel lost events every file is looked at again.
    [[nodiscard]] Result<News> poll();

    /// What we have read or written ourselves: no news.
    void know(const Hashes& hashes);

private:
    Watcher(std::filesystem::path folder, Hashes known, OpenFile events);

    /// Watches a folder and those inside it; calls `found` for each file that matters.
    template <class Found> bool watch(const std::string& folder, Found found);
    void unwatch(const std::string& folder);
    void lookAtFolder(const std::string& folder);
    void lookAtAllKnown(const std::string& folder);
    bool readEvents(News& news);
    void take(const std::string& path, std::uint32_t mask, bool& isWhole);

    std::filesystem::path folder_;
    Hashes known_;
    OpenFile events_;
    std::map<int, std::string> folders_; ///< by watch descriptor
    std::set<std::string> waiting_;      ///< paths whose content is to be compared
};

} // namespace acquis::store
