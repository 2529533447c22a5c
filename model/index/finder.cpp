#include "model/index/finder.h"

#include "model/base/text.h"
#include "model/store/entity_file.h"

#include <algorithm>
#include <ctime>
#include <fmt/format.h>
#include <sys/stat.h>

namespace acquis::index {

namespace fs = std::filesystem;
using referential::Query;

namespace {

/// The row of a content that the index does not have.
constexpr std::int64_t unknownRow = 0;

/// Entities of these kinds are many, and called by what stands in their file or, skills, in that of their tube. All
/// others are few, and always read.
bool isLookedUp(Kind kind)
{
    return kind == Kind::tube || kind == Kind::skill || kind == Kind::challenge || kind == Kind::localizedChallenge
        || kind == Kind::tutorial || kind == Kind::profile || kind == Kind::localization;
}

/// What a file's content means depends on where it lies as well.
std::string keyOf(const std::string& objectId, const store::PathMeaning& meaning)
{
    return fmt::format(
        "{}{}{}", objectId, meaning.kind ? nameOf(*meaning.kind).word : "", meaning.locale.empty() ? "" : ".");
}

/// Size, times and number of a file; empty where it changed so lately that it may change again unnoticed.
std::string stampOf(const fs::path& path)
{
    struct stat status { };
    if (::lstat(path.c_str(), &status) != 0)
        return {};
    constexpr std::time_t lately = 2; // seconds: more than the grain of any file system's clock
    if (std::max(status.st_mtim.tv_sec, status.st_ctim.tv_sec) + lately >= std::time(nullptr))
        return {};
    return fmt::format("{}.{}.{}.{}.{}.{}", status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec,
        status.st_ctim.tv_sec, status.st_ctim.tv_nsec, status.st_ino);
}

/// Whether a piece of a word is seldom enough to narrow a search; `de` and `l` stand everywhere.
bool isTelling(const std::string& piece)
{
    return piece.size() > 2;
}

/// Some files of a source.
class PartOfSource : public store::Source {
public:
    PartOfSource(std::shared_ptr<const store::Source> whole, std::vector<std::string> paths)
        : whole_(std::move(whole))
        , paths_(std::move(paths))
    {
    }
    [[nodiscard]] Result<std::vector<std::string>> files(std::vector<Error>&) const override { return paths_; }
    [[nodiscard]] Result<std::string> read(const std::string& path) const override { return whole_->read(path); }

private:
    std::shared_ptr<const store::Source> whole_;
    std::vector<std::string> paths_;
};

/// How many of so many files may be read before it is no cheaper than reading all.
std::size_t worthwhile(std::size_t files)
{
    return files / 4;
}

} // namespace

Result<Finder> Finder::in(const fs::path& folder, const std::string& revision, const Query& query)
{
    Finder finder(folder);
    for (const Query::Term& term : query.terms())
        if (term.key.empty() && !term.isNegated)
            finder.words_.push_back(text::folded(term.value));
    if (finder.words_.empty())
        return finder;
    finder.index_.emplace(Index::placeOf(folder));
    std::vector<store::RevisionFile> objects;
    if (revision.empty()) {
        finder.source_ = std::make_shared<store::FolderSource>(folder);
    } else {
        auto repository = store::Repository::around(folder);
        if (!repository)
            return tl::unexpected(repository.error());
        auto files = repository->files(revision);
        if (!files)
            return tl::unexpected(files.error());
        objects = *files;
        finder.source_ = std::make_shared<store::RevisionSource>(std::move(*repository), std::move(*files));
    }
    std::vector<Error> problems;
    const auto paths = finder.source_->files(problems);
    if (!paths)
        return tl::unexpected(paths.error());
    if (finder.index_->isOpen())
        finder.look(*paths, objects);
    return finder;
}

void Finder::look(const std::vector<std::string>& paths, const std::vector<store::RevisionFile>& revision)
{
    contents_ = index_->contents();
    std::error_code error;
    const std::string here = fs::canonical(folder_, error).string();
    const auto sights = revision.empty() ? index_->sights(here) : std::unordered_map<std::string, Index::Sight>();
    std::unordered_map<std::string_view, std::string_view> objects;
    for (const store::RevisionFile& file : revision)
        objects.emplace(file.path, file.objectId);
    for (const std::string& path : paths) {
        if (!store::isEntityFile(path))
            continue;
        File file{path, store::meaningOf(path), {}, {}, nullptr};
        if (const auto object = objects.find(path); object != objects.end()) {
            file.key = keyOf(std::string(object->second), file.meaning);
        } else {
            file.stamp = stampOf(folder_ / path);
            const auto seen = sights.find(path);
            if (seen != sights.end() && !file.stamp.empty() && seen->second.stamp == file.stamp) {
                file.key = seen->second.key;
                file.stamp.clear();
            } else if (const auto bytes = source_->read(path))
                file.key = keyOf(store::objectIdOf(*bytes), file.meaning);
        }
        if (const auto known = contents_.find(file.key); known != contents_.end())
            file.content = &known->second;
        byPath_.emplace(path, files_.size());
        files_.push_back(std::move(file));
    }
}

/// Reads the files that the index does not know. They are taken to hold every word.
void Finder::learn()
{
    if (std::exchange(hasLearned_, true))
        return;
    for (File& file : files_) {
        if (file.content != nullptr)
            continue;
        auto bytes = source_->read(file.path);
        if (!bytes)
            continue;
        const std::string key = keyOf(store::objectIdOf(*bytes), file.meaning);
        if (key != file.key)
            file.stamp.clear(); // it has just changed
        const store::EntityFile read = store::readEntityFile(file.path, std::move(*bytes));
        if (!read.entity)
            continue;
        Facts facts = factsOf(*read.entity);
        learned_.push_back({unknownRow, facts.kind, facts.id, facts.name, facts.needs});
        file.content = &learned_.back();
        toKeep_.emplace_back(key, std::move(facts));
    }
    for (std::size_t i = 0; i < files_.size(); ++i)
        if (files_[i].content != nullptr && files_[i].content->kind != Kind::localization)
            hasTwins_ = !byId_.emplace(files_[i].content->id, i).second || hasTwins_;
}

std::optional<store::Tree> Finder::part()
{
    const auto unknown = std::ranges::count_if(files_, [](const File& file) { return file.content == nullptr; });
    if (files_.empty() || static_cast<std::size_t>(unknown) > worthwhile(files_.size()))
        return std::nullopt;
    learn();
    if (hasTwins_)
        return std::nullopt;
    std::vector<bool> chosen(files_.size(), true);
    for (const std::string& word : words_) {
        const auto found = filesWith(word);
        if (found)
            for (std::size_t i = 0; i < chosen.size(); ++i)
                chosen[i] = chosen[i] && (*found)[i];
    }
    for (std::size_t i = 0; i < files_.size(); ++i)
        if (files_[i].content == nullptr || !isLookedUp(files_[i].content->kind))
            chosen[i] = true;
    addNeeds(chosen);
    std::vector<std::string> paths;
    for (std::size_t i = 0; i < files_.size(); ++i)
        if (chosen[i])
            paths.push_back(files_[i].path);
    if (paths.size() > worthwhile(files_.size()))
        return std::nullopt;
    auto tree = store::Tree::read(folder_, std::make_shared<PartOfSource>(source_, std::move(paths)));
    return tree ? std::optional(std::move(*tree)) : std::nullopt;
}

/// For each file whether its entity may hold a word: in its texts, in those it inherits, in its name or its identity.
std::optional<std::vector<bool>> Finder::filesWith(const std::string& word)
{
    std::vector<std::string> pieces = wordsOf(word);
    if (std::ranges::any_of(pieces, isTelling))
        std::erase_if(pieces, [](const std::string& piece) { return !isTelling(piece); });
    std::vector<bool> found(files_.size(), !pieces.empty());
    if (pieces.empty())
        return std::nullopt;
    bool isNarrowed = false;
    for (const std::string& piece : pieces) {
        const auto rows = index_->rowsWith(piece, worthwhile(files_.size()));
        if (!rows)
            continue;
        isNarrowed = true;
        const auto holds = [&rows](const File& file) {
            const auto row = static_cast<std::size_t>(file.content->row);
            return file.content->row == unknownRow || (row < rows->size() && (*rows)[row]);
        };
        for (std::size_t i = 0; i < files_.size(); ++i)
            if (const File& file = files_[i]; found[i] && file.content != nullptr && !holds(file))
                found[i] = file.content->kind == Kind::challenge
                    && std::ranges::any_of(needed(file),
                        [&](const File* need) { return need->content->kind == Kind::challenge && holds(*need); });
    }
    if (!isNarrowed)
        return std::nullopt;
    for (std::size_t i = 0; i < files_.size(); ++i)
        found[i] = found[i] || isCalled(files_[i], word);
    return found;
}

/// Whether the name of a skill, or the identity of a translation, holds a word: both are told by two files.
bool Finder::isCalled(const File& file, const std::string& word) const
{
    if (file.content == nullptr)
        return false;
    if (file.content->kind == Kind::skill)
        return std::ranges::any_of(needed(file), [&](const File* tube) {
            return (tube->content->name + file.content->name).find(word) != std::string::npos;
        });
    if (file.content->kind != Kind::localization)
        return false;
    const auto main = byPath_.find(file.meaning.mainPath);
    const Index::Content* owner = main == byPath_.end() ? nullptr : files_[main->second].content;
    return owner == nullptr
        || text::folded(owner->id + '.' + file.meaning.locale.text()).find(word) != std::string::npos;
}

std::vector<const Finder::File*> Finder::needed(const File& file) const
{
    std::vector<const File*> files;
    for (const std::string& need : file.content->needs)
        if (const auto found = byId_.find(need); found != byId_.end())
            files.push_back(&files_[found->second]);
    return files;
}

/// Adds what names and contents of the chosen depend on.
void Finder::addNeeds(std::vector<bool>& chosen) const
{
    std::vector<std::size_t> waiting;
    for (std::size_t i = 0; i < chosen.size(); ++i)
        if (chosen[i])
            waiting.push_back(i);
    const auto add = [&](std::size_t file) {
        if (!chosen[file])
            waiting.push_back(file);
        chosen[file] = true;
    };
    while (!waiting.empty()) {
        const File& file = files_[waiting.back()];
        waiting.pop_back();
        if (const auto main = byPath_.find(file.meaning.mainPath); main != byPath_.end())
            add(main->second);
        if (file.content != nullptr)
            for (const File* need : needed(file))
                add(static_cast<std::size_t>(need - files_.data()));
    }
}

void Finder::keep()
{
    if (!index_ || !index_->isOpen())
        return;
    learn();
    std::vector<std::pair<std::string, Index::Sight>> sights;
    for (const File& file : files_)
        if (!file.stamp.empty())
            sights.emplace_back(file.path, Index::Sight{file.stamp, file.key});
    std::error_code error;
    index_->keep(toKeep_, fs::canonical(folder_, error).string(), sights);
}

} // namespace acquis::index
