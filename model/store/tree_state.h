#pragma once

#include "model/store/tree.h"

#include <map>

namespace acquis::store {

/// What a Tree shares between its copies.
struct Tree::State {
    /// What was read from one file.
    struct Record {
        std::size_t contentHash = 0;
        Subject subject;
        const referential::RecordType* type = nullptr;
    };

    std::filesystem::path folder;
    std::shared_ptr<const Source> source;
    referential::Referential referential;
    std::map<Subject, std::string> paths;
    std::map<std::string, Record> files;
    std::vector<Diagnostic> diagnostics;
    std::vector<Unreadable> unreadable;
};

} // namespace acquis::store
