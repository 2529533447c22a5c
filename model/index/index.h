#pragma once

#include "model/index/facts.h"
#include "model/sqlite/database.h"

#include <unordered_map>

namespace acquis::index {

/// What is known of the content of files, by the hash of their bytes: a cache that may be deleted at any time. Shared
/// between branches, folders and programs. Nothing here fails: an index that is damaged, of another version, locked or
/// not writable is made anew where that is possible and else is as if it were empty.
class Index {
public:
    /// Where the index of a content folder lies: in the folder of git's own files (`.git/acquis/index.sqlite`), outside
    /// git in the user's cache; empty where there is neither.
    [[nodiscard]] static std::filesystem::path placeOf(const std::filesystem::path& folder);

    explicit Index(const std::filesystem::path& file);

    /// What is kept of one content, without its words.
    struct Content {
        std::int64_t row = 0;
        Kind kind = Kind::settings;
        std::string id;
        std::string name;
        std::vector<std::string> needs;
    };

    /// Every content that is known, by its key.
    [[nodiscard]] std::unordered_map<std::string, Content> contents();

    /// A file as it was last seen on disk: its size, times and number, and the key of its content then.
    struct Sight {
        std::string stamp;
        std::string key;
    };
    [[nodiscard]] std::unordered_map<std::string, Sight> sights(const std::string& folder);

    /// Whether each row has a word that holds this text, by row; nothing where more than `most` rows do.
    [[nodiscard]] std::optional<std::vector<bool>> rowsWith(const std::string& text, std::size_t most);

    /// Keeps contents by key, and files as they were seen by path. All of it or nothing.
    void keep(const std::vector<std::pair<std::string, Facts>>& contents, const std::string& folder,
        const std::vector<std::pair<std::string, Sight>>& sights);

    /// Whether there is an index at all.
    [[nodiscard]] bool isOpen() const { return database_.has_value(); }

private:
    class Lock;

    [[nodiscard]] bool isPrepared();
    void open();
    void giveUp();
    void drop();

    std::filesystem::path file_;
    std::shared_ptr<Lock> lock_;
    std::optional<sqlite::Database> database_;
};

} // namespace acquis::index
