#pragma once

#include "model/index/index.h"
#include "model/referential/search.h"
#include "model/store/layout.h"
#include "model/store/tree.h"

#include <deque>

namespace acquis::index {

/// Finds in a content folder with the help of the index: tells which files a search needs, so that the others are not
/// read. What is found is what search() finds in the whole.
class Finder {
public:
    /// Looks for a query at the files of a folder, or at the folder as it stood in a revision. Fails as reading it
    /// would. A query without words gains nothing from an index, and none is opened.
    [[nodiscard]] static Result<Finder> in(
        const std::filesystem::path& folder, const std::string& revision, const referential::Query& query);

    /// The files that the query needs, read: every entity that fits it, with what their names and contents depend on.
    /// Nothing where the index does not help: it knows too little, or the words are everywhere.
    [[nodiscard]] std::optional<store::Tree> part();

    /// Reads what the index does not know yet and keeps it for the next time. Best after the answer is given.
    void keep();

private:
    struct File {
        std::string path;
        store::PathMeaning meaning;
        std::string key;
        std::string stamp;                       ///< to be kept; empty where it is known already or must not be kept
        const Index::Content* content = nullptr; ///< nullptr where nothing is known of it
    };

    explicit Finder(std::filesystem::path folder)
        : folder_(std::move(folder))
    {
    }

    void look(const std::vector<std::string>& paths, const std::vector<store::RevisionFile>& revision);
    void learn();
    [[nodiscard]] std::optional<std::vector<bool>> filesWith(const std::string& word);
    [[nodiscard]] bool isCalled(const File& file, const std::string& word) const;
    [[nodiscard]] std::vector<const File*> needed(const File& file) const;
    void addNeeds(std::vector<bool>& chosen) const;

    std::filesystem::path folder_;
    std::vector<std::string> words_; ///< folded
    std::optional<Index> index_;
    std::shared_ptr<const store::Source> source_;
    std::unordered_map<std::string, Index::Content> contents_;
    std::vector<File> files_;
    std::unordered_map<std::string, std::size_t> byId_;
    std::unordered_map<std::string, std::size_t> byPath_;
    std::deque<Index::Content> learned_; ///< of files that the index did not know
    std::vector<std::pair<std::string, Facts>> toKeep_;
    bool hasLearned_ = false;
    bool hasTwins_ = false; ///< two entities of one id: only the whole tells which one counts
};

} // namespace acquis::index
