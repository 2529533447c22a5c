#include "model/store/journal.h"

#include "model/base/hash.h"

#include <algorithm>
#include <cerrno>
#include <dirent.h>
#include <fmt/format.h>
#include <set>
#include <sys/stat.h>
#include <utility>

namespace acquis::store {

namespace {

constexpr const char* ownFolder = ".acquis";
constexpr const char* recordName = "record";
constexpr const char* undoName = "undo";
constexpr std::string_view firstLine = "acquis transaction 1";
constexpr std::string_view noFile = "-";
constexpr const char* unreadable = "?"; ///< equal to no hash

/// Above this many files one flush of the whole file system is cheaper than one for each.
constexpr std::size_t manyFiles = 32;

std::string newName(std::size_t number)
{
    return fmt::format("{}.new", number);
}

std::string oldName(std::size_t number)
{
    return fmt::format("{}.old", number);
}

std::string parentOf(const std::string& path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

std::string nameIn(const std::string& path)
{
    return path.substr(path.rfind('/') + 1);
}

/// The open folder of a path; the content folder itself is given as it is.
class Parent {
public:
    Parent(int folder, const std::string& path)
        : folder_(folder)
        , isRoot_(path.find('/') == std::string::npos)
    {
        if (!isRoot_)
            open_ = openBeneath(folder, parentOf(path), O_RDONLY | O_DIRECTORY);
    }
    [[nodiscard]] bool isOpen() const { return isRoot_ || open_.isOpen(); }
    [[nodiscard]] int descriptor() const { return isRoot_ ? folder_ : open_.descriptor(); }

private:
    int folder_;
    bool isRoot_;
    OpenFile open_;
};

bool renameTo(int fromFolder, const std::string& from, int folder, const std::string& path)
{
    const Parent parent(folder, path);
    return parent.isOpen() && ::renameat(fromFolder, from.c_str(), parent.descriptor(), nameIn(path).c_str()) == 0;
}

bool removeFile(int folder, const std::string& path)
{
    const Parent parent(folder, path);
    return (parent.isOpen() && ::unlinkat(parent.descriptor(), nameIn(path).c_str(), 0) == 0) || errno == ENOENT;
}

std::vector<std::string> namesIn(int folder)
{
    std::vector<std::string> names;
    DIR* listing = ::fdopendir(::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (listing == nullptr)
        return names;
    while (const dirent* entry = ::readdir(listing))
        names.emplace_back(entry->d_name);
    ::closedir(listing);
    return names;
}

/// Whether a journal has written a file of this name, beside its record.
bool isOurs(std::string_view name)
{
    const std::size_t digits = std::min(name.find_first_not_of("0123456789"), name.size());
    const std::string_view ending = name.substr(digits);
    return name == ".gitignore" || name == "record.part" || (digits > 0 && (ending == ".new" || ending == ".old"));
}

std::string_view word(std::string_view& line)
{
    const std::string_view first = line.substr(0, line.find(' '));
    line.remove_prefix(std::min(line.size(), first.size() + 1));
    return first;
}

std::optional<std::string> hashWord(std::string_view word)
{
    return word == noFile ? std::nullopt : std::optional<std::string>(word);
}

} // namespace

std::string recordText(const std::vector<JournalEntry>& entries)
{
    std::string text = fmt::format("{}\n", firstLine);
    for (const JournalEntry& entry : entries)
        text += fmt::format("{} {} {}\n", entry.before.value_or(std::string(noFile)),
            entry.after.value_or(std::string(noFile)), entry.path);
    return text + sha256(text) + '\n';
}

std::optional<std::vector<JournalEntry>> parsedRecord(std::string_view text)
{
    if (!text.starts_with(firstLine) || !text.ends_with('\n'))
        return std::nullopt;
    const std::size_t last = text.rfind('\n', text.size() - 2) + 1;
    if (last == 0 || sha256(text.substr(0, last)) != text.substr(last, text.size() - last - 1))
        return std::nullopt;
    std::vector<JournalEntry> entries;
    for (std::size_t at = firstLine.size() + 1; at < last;) {
        const std::size_t end = text.find('\n', at);
        std::string_view line = text.substr(at, end - at);
        const auto before = hashWord(word(line));
        const auto after = hashWord(word(line));
        entries.push_back({std::string(line), before, after});
        at = end + 1;
    }
    return entries;
}

bool Journal::isIn(int folder)
{
    struct stat status { };
    return ::fstatat(folder, ownFolder, &status, AT_SYMLINK_NOFOLLOW) == 0;
}

bool Journal::open()
{
    if (own_.isOpen())
        return true;
    if (::mkdirat(folder_, ownFolder, 0755) != 0 && errno != EEXIST)
        return false;
    own_ = openBeneath(folder_, ownFolder, O_RDONLY | O_DIRECTORY);
    return own_.isOpen();
}

bool Journal::stage(const std::string& name, std::string_view bytes, unsigned mode)
{
    OpenFile file(
        ::openat(own_.descriptor(), name.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, mode));
    return file.isOpen() && ::fchmod(file.descriptor(), mode) == 0 && writeAll(file.descriptor(), bytes)
        && (flushesLater_ || ::fsync(file.descriptor()) == 0) && file.close();
}

bool Journal::keepOld(const JournalEntry& entry, const std::string& name)
{
    const Parent parent(folder_, entry.path);
    const std::string file = nameIn(entry.path);
    if (parent.isOpen() && ::linkat(parent.descriptor(), file.c_str(), own_.descriptor(), name.c_str(), 0) == 0)
        return true;
    if (errno != EPERM && errno != EOPNOTSUPP && errno != EMLINK && errno != ENOSYS)
        return false;
    // A file system without hard links (FAT) keeps a copy.
    struct stat status { };
    if (::fstatat(parent.descriptor(), file.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return false;
    const auto bytes = readBeneath(folder_, entry.path);
    return bytes && *bytes && stage(name, **bytes, status.st_mode & 0777);
}

bool Journal::makeFolders(const std::string& path)
{
    for (std::size_t slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1)) {
        const std::string folder = path.substr(0, slash);
        const Parent parent(folder_, folder);
        if (!parent.isOpen())
            return false;
        if (::mkdirat(parent.descriptor(), nameIn(folder).c_str(), 0755) == 0) {
            if (::fsync(parent.descriptor()) != 0)
                return false;
        } else if (errno != EEXIST) {
            return false;
        }
    }
    return Parent(folder_, path).isOpen();
}

Result<void> Journal::prepare(const std::vector<FileChange>& changes, const std::vector<JournalEntry>& entries)
{
    const auto failed = [this](const std::string& path) -> Result<void> {
        const int reason = errno;
        clear();
        errno = reason;
        if (reason == ELOOP)
            return tl::unexpected(linkNotFollowed(path));
        return diskFailure("écrit", "written", path);
    };
    flushesLater_ = entries.size() > manyFiles;
    // Seen by git only after a crash; then it must not be committed.
    if (!open() || !stage(".gitignore", "*\n", 0644))
        return failed(ownFolder);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const JournalEntry& entry = entries[i];
        struct stat status { };
        unsigned mode = 0644;
        if (entry.before) {
            const Parent parent(folder_, entry.path);
            if (!parent.isOpen()
                || ::fstatat(parent.descriptor(), nameIn(entry.path).c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0
                || !keepOld(entry, oldName(i)))
                return failed(entry.path);
            mode = status.st_mode & 0777;
        }
        if (entry.after && (!makeFolders(entry.path) || !stage(newName(i), changes[i].bytes, mode)))
            return failed(entry.path);
    }
    if (std::exchange(flushesLater_, false) && ::syncfs(own_.descriptor()) != 0)
        return failed(ownFolder);
    const std::string part = std::string(recordName) + ".part";
    if (::fsync(own_.descriptor()) != 0 || ::fsync(folder_) != 0 || !stage(part, recordText(entries), 0644)
        || ::renameat(own_.descriptor(), part.c_str(), own_.descriptor(), recordName) != 0
        || ::fsync(own_.descriptor()) != 0)
        return failed(ownFolder);
    return {};
}

bool Journal::has(const std::string& name) const
{
    struct stat status { };
    return ::fstatat(own_.descriptor(), name.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0;
}

std::optional<std::string> Journal::hashOf(const std::string& path) const
{
    const auto bytes = readBeneath(folder_, path);
    if (!bytes)
        return unreadable;
    return *bytes ? std::optional(sha256(**bytes)) : std::nullopt;
}

bool Journal::isApplied(const JournalEntry& entry, std::size_t number) const
{
    return entry.after ? !has(newName(number)) : hashOf(entry.path) != entry.before;
}

bool Journal::flushFolders(const std::vector<JournalEntry>& entries)
{
    if (entries.size() > manyFiles)
        return ::syncfs(folder_) == 0;
    std::set<std::string> flushed;
    for (const JournalEntry& entry : entries)
        if (flushed.insert(parentOf(entry.path)).second) {
            const Parent parent(folder_, entry.path);
            if (!parent.isOpen() || ::fsync(parent.descriptor()) != 0)
                return false;
        }
    return true;
}

bool Journal::apply(const std::vector<JournalEntry>& entries)
{
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const JournalEntry& entry = entries[i];
        if (isApplied(entry, i))
            continue;
        if (entry.after ? !renameTo(own_.descriptor(), newName(i), folder_, entry.path)
                        : !removeFile(folder_, entry.path))
            return false;
    }
    return flushFolders(entries);
}

bool Journal::decideToUndo()
{
    return ::renameat(own_.descriptor(), recordName, own_.descriptor(), undoName) == 0
        && ::fsync(own_.descriptor()) == 0;
}

bool Journal::undo(const std::vector<JournalEntry>& entries)
{
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const JournalEntry& entry = entries[i];
        if (!isApplied(entry, i) || hashOf(entry.path) != entry.after)
            continue;
        if (entry.before ? has(oldName(i)) && !renameTo(own_.descriptor(), oldName(i), folder_, entry.path)
                         : !removeFile(folder_, entry.path))
            return false;
    }
    return flushFolders(entries);
}

bool Journal::clear()
{
    if (!own_.isOpen())
        return true;
    const auto remove = [this](const std::string& name) {
        return ::unlinkat(own_.descriptor(), name.c_str(), 0) == 0 || errno == ENOENT;
    };
    if (!remove(recordName) || !remove(undoName) || ::fsync(own_.descriptor()) != 0)
        return false;
    bool isClear = true;
    for (const std::string& name : namesIn(own_.descriptor()))
        if (isOurs(name))
            isClear = remove(name) && isClear;
    own_ = OpenFile();
    // What somebody else put there stays.
    return (::unlinkat(folder_, ownFolder, AT_REMOVEDIR) == 0 || errno == ENOTEMPTY) && isClear;
}

std::optional<std::vector<JournalEntry>> Journal::record(const char* name) const
{
    const auto text = readBeneath(own_.descriptor(), name);
    return text && *text ? parsedRecord(**text) : std::nullopt;
}

bool Journal::settle()
{
    if (!open())
        return false;
    if (const auto entries = record(undoName))
        return undo(*entries) && clear();
    const auto entries = record(recordName);
    if (!entries) {
        clear(); // nothing was decided, so nothing was changed
        return true;
    }
    bool isWhole = true;    // nothing of it left to do
    bool isTouched = false; // by somebody else, since
    for (std::size_t i = 0; i < entries->size(); ++i)
        if (const JournalEntry& entry = (*entries)[i]; !isApplied(entry, i)) {
            isWhole = false;
            isTouched = isTouched || hashOf(entry.path) != entry.before;
        }
    if (isWhole || !isTouched)
        return apply(*entries) && (clear() || isWhole);
    return decideToUndo() && undo(*entries) && clear();
}

} // namespace acquis::store
