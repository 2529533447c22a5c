#pragma once

#include "model/store/entity_file.h"
#include "model/store/tree.h"

#include <chrono>
#include <map>
#include <optional>
#include <unordered_map>

namespace acquis::store {

/// What a Tree shares between its copies.
struct Tree::State {
    /// What was read from one file.
    struct Record {
        std::size_t contentHash = 0;
        Subject subject;
        const referential::RecordType* type = nullptr;
        bool hasRepeatedKeys = false;
    };

    struct SubjectHash {
        std::size_t operator()(const Subject& subject) const
        {
            return std::hash<std::string>()(subject.id) + static_cast<std::size_t>(subject.kind);
        }
    };

    std::filesystem::path folder;
    std::shared_ptr<const Source> source;
    referential::Referential referential;
    std::unordered_map<Subject, std::string, SubjectHash> paths;
    std::map<std::string, Record> files;
    std::vector<Diagnostic> diagnostics;
    std::vector<Unreadable> unreadable;
    std::map<std::string, std::size_t> hashes; ///< of all that was read
    std::chrono::system_clock::time_point readAt{};
    std::optional<Error> formatTooNew; ///< then nothing is written

    /// Makes the tree read-only, and says so where the format stands.
    void setNewerFormat(Sentence sentence);

    void addPathDisagreements(const std::vector<EntityFile>& read);
};

} // namespace acquis::store
