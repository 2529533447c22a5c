#include "model/index/index.h"

#include "model/store/git/repository.h"

#include <algorithm>
#include <cstdlib>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace acquis::index {

namespace fs = std::filesystem;
using sqlite::Cell;
using sqlite::Database;
using sqlite::Statement;

namespace {

/// Raised whenever what is kept, or how it is found out, changes.
constexpr std::int64_t version = 1;

constexpr int patience = 200; ///< milliseconds that another program may keep us waiting
constexpr std::size_t tooManyWords = 300;
constexpr std::int64_t tooManyContents = 500'000;

constexpr std::string_view schema = R"sql(
CREATE TABLE content (row INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, kind INTEGER NOT NULL, id TEXT NOT NULL,
  name TEXT NOT NULL, needs TEXT NOT NULL);
CREATE TABLE sight (folder TEXT NOT NULL, path TEXT NOT NULL, stamp TEXT NOT NULL, key TEXT NOT NULL,
  PRIMARY KEY (folder, path)) WITHOUT ROWID;
CREATE TABLE word (text TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID;
CREATE VIRTUAL TABLE words USING fts5(text, content='', detail=none, columnsize=0, tokenize='ascii');
)sql";

std::string joined(const std::vector<std::string>& parts)
{
    std::string all;
    for (const std::string& part : parts)
        all += (all.empty() ? "" : " ") + part;
    return all;
}

std::vector<std::string> apart(std::string_view joinedParts)
{
    std::vector<std::string> parts;
    while (!joinedParts.empty()) {
        const std::size_t end = std::min(joinedParts.find(' '), joinedParts.size());
        parts.emplace_back(joinedParts.substr(0, end));
        joinedParts.remove_prefix(std::min(end + 1, joinedParts.size()));
    }
    return parts;
}

/// Calls `take` for every row; false when the database failed.
template <class Take> bool forEachRow(Result<Statement>& statement, Take take)
{
    while (statement) {
        const auto more = statement->step();
        if (!more)
            return false;
        if (!*more)
            return true;
        take(*statement);
    }
    return false;
}

} // namespace

/// Programs that use the index share this; who deletes it must have it alone, so that no file of an index is ever
/// paired with those of another.
class Index::Lock {
public:
    explicit Lock(const fs::path& file)
        : descriptor_(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644))
    {
    }
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;
    ~Lock()
    {
        if (descriptor_ >= 0)
            ::close(descriptor_);
    }

    [[nodiscard]] bool share() { return descriptor_ >= 0 && ::flock(descriptor_, LOCK_SH | LOCK_NB) == 0; }
    [[nodiscard]] bool takeAlone() { return descriptor_ >= 0 && ::flock(descriptor_, LOCK_EX | LOCK_NB) == 0; }

private:
    int descriptor_;
};

fs::path Index::placeOf(const fs::path& folder)
{
    if (const auto repository = store::Repository::around(folder))
        return repository->sharedFolder() / "acquis" / "index.sqlite";
    if (const char* cache = std::getenv("XDG_CACHE_HOME"); cache != nullptr && *cache == '/')
        return fs::path(cache) / "acquis" / "index.sqlite";
    if (const char* home = std::getenv("HOME"); home != nullptr && *home == '/')
        return fs::path(home) / ".cache" / "acquis" / "index.sqlite";
    return {};
}

Index::Index(const fs::path& file)
    : file_(file)
{
    if (file_.empty())
        return;
    std::error_code error;
    fs::create_directories(file_.parent_path(), error);
    lock_ = std::make_shared<Lock>(fs::path(file_).concat(".lock"));
    if (!lock_->share())
        return;
    open();
    if (!isOpen())
        open(); // the first try has dropped what was there, if anything was wrong with it
}

void Index::open()
{
    auto database = Database::open(file_, Database::Access::write, patience);
    if (!database)
        return;
    database_ = std::move(*database);
    if (!isPrepared())
        giveUp();
}

bool Index::isPrepared()
{
    const auto found = database_->run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL").and_then([&] {
        return database_->value("PRAGMA user_version");
    });
    if (!found)
        return false;
    if (*found == Cell(version))
        return true;
    if (*found != Cell(std::int64_t(0))) {
        drop();
        return false;
    }
    if (!database_->run("BEGIN IMMEDIATE"))
        return false;
    const auto again = database_->value("PRAGMA user_version"); // another program may have been faster
    if (again && *again == Cell(version))
        return database_->run("COMMIT").has_value();
    return database_->run(std::string(schema) + "PRAGMA user_version = " + std::to_string(version) + "; COMMIT")
        .has_value();
}

void Index::giveUp()
{
    if (!database_)
        return;
    if (database_->isDamaged())
        drop();
    database_.reset();
}

void Index::drop()
{
    database_.reset();
    if (!lock_->takeAlone())
        return;
    for (const char* part : {"", "-wal", "-shm"}) {
        std::error_code error;
        fs::remove(fs::path(file_).concat(part), error);
    }
    (void)lock_->share();
}

std::unordered_map<std::string, Index::Content> Index::contents()
{
    std::unordered_map<std::string, Content> known;
    if (!isOpen())
        return known;
    auto rows = database_->prepare("SELECT key, row, kind, id, name, needs FROM content");
    const bool isRead = forEachRow(rows, [&](const Statement& row) {
        known.emplace(row.text(0),
            Content{row.integer(1), static_cast<Kind>(row.integer(2)), std::string(row.text(3)),
                std::string(row.text(4)), apart(row.text(5))});
    });
    if (isRead)
        return known;
    rows = tl::unexpected(Error());
    giveUp();
    return {};
}

std::unordered_map<std::string, Index::Sight> Index::sights(const std::string& folder)
{
    std::unordered_map<std::string, Sight> known;
    if (!isOpen())
        return known;
    auto rows = database_->prepare("SELECT path, stamp, key FROM sight WHERE folder = ?");
    if (rows)
        rows->bindText(1, folder);
    const bool isRead = forEachRow(rows, [&](const Statement& row) {
        known.emplace(row.text(0), Sight{std::string(row.text(1)), std::string(row.text(2))});
    });
    if (isRead)
        return known;
    rows = tl::unexpected(Error());
    giveUp();
    return {};
}

std::optional<std::vector<bool>> Index::rowsWith(const std::string& text, std::size_t most)
{
    if (!isOpen())
        return std::nullopt;
    std::vector<std::string> words;
    std::vector<bool> rows;
    auto known = database_->prepare("SELECT text FROM word WHERE instr(text, ?) > 0 LIMIT ?");
    auto found = database_->prepare("SELECT rowid FROM words WHERE words MATCH ?");
    if (known) {
        known->bindText(1, text);
        known->bindInteger(2, static_cast<std::int64_t>(tooManyWords));
    }
    bool isRead = found && forEachRow(known, [&](const Statement& row) { words.emplace_back(row.text(0)); });
    if (isRead && words.size() == tooManyWords)
        return std::nullopt;
    std::size_t count = 0;
    for (std::size_t i = 0; isRead && count <= most && i < words.size(); ++i) {
        found->bindText(1, '"' + words[i] + '"');
        isRead = forEachRow(found, [&](const Statement& row) {
            const auto place = static_cast<std::size_t>(row.integer(0));
            if (place >= static_cast<std::size_t>(tooManyContents))
                return; // no row of ours
            rows.resize(std::max(rows.size(), place + 1));
            count += rows[place] ? 0 : 1;
            rows[place] = true;
        });
        found->reset();
    }
    if (isRead && count > most)
        return std::nullopt;
    if (isRead)
        return rows;
    known = found = tl::unexpected(Error());
    giveUp();
    return std::nullopt;
}

void Index::keep(const std::vector<std::pair<std::string, Facts>>& contents, const std::string& folder,
    const std::vector<std::pair<std::string, Sight>>& sights)
{
    if (!isOpen() || (contents.empty() && sights.empty()))
        return;
    const auto count = database_->value("SELECT coalesce(max(row), 0) FROM content");
    const auto* rows = count ? std::get_if<std::int64_t>(&*count) : nullptr;
    if (rows == nullptr || *rows + static_cast<std::int64_t>(contents.size()) >= tooManyContents) {
        drop(); // grown over the years: the next one begins small
        return;
    }
    if (!database_->run("BEGIN IMMEDIATE"))
        return giveUp();
    auto content
        = database_->prepare("INSERT OR IGNORE INTO content (key, kind, id, name, needs) VALUES (?, ?, ?, ?, ?) "
                             "RETURNING row");
    auto text = database_->prepare("INSERT INTO words (rowid, text) VALUES (?, ?)");
    auto word = database_->prepare("INSERT OR IGNORE INTO word (text) VALUES (?)");
    auto sight = database_->prepare("INSERT OR REPLACE INTO sight (folder, path, stamp, key) VALUES (?, ?, ?, ?)");
    bool isKept = content && text && word && sight;
    std::vector<std::string_view> newWords;
    for (std::size_t i = 0; isKept && i < contents.size(); ++i) {
        const auto& [key, facts] = contents[i];
        content->bindText(1, key);
        content->bindInteger(2, static_cast<std::int64_t>(facts.kind));
        content->bindText(3, facts.id);
        content->bindText(4, facts.name);
        content->bindText(5, joined(facts.needs));
        const auto isNew = content->step();
        const std::int64_t row = isNew && *isNew ? content->integer(0) : 0;
        content->reset();
        isKept = isNew.has_value();
        if (!isKept || row == 0)
            continue;
        text->bindInteger(1, row);
        text->bindText(2, joined(facts.words));
        isKept = text->run().has_value();
        newWords.insert(newWords.end(), facts.words.begin(), facts.words.end());
    }
    std::ranges::sort(newWords);
    newWords.erase(std::ranges::unique(newWords).begin(), newWords.end());
    for (std::size_t i = 0; isKept && i < newWords.size(); ++i) {
        word->bindText(1, newWords[i]);
        isKept = word->run().has_value();
    }
    for (std::size_t i = 0; isKept && i < sights.size(); ++i) {
        sight->bindText(1, folder);
        sight->bindText(2, sights[i].first);
        sight->bindText(3, sights[i].second.stamp);
        sight->bindText(4, sights[i].second.key);
        isKept = sight->run().has_value();
    }
    isKept = isKept && database_->run("COMMIT").has_value();
    if (isKept)
        return;
    content = text = word = sight = tl::unexpected(Error());
    giveUp();
}

} // namespace acquis::index
