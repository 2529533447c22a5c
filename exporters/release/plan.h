#pragma once

#include "exporters/release/options.h"
#include "model/referential/referential.h"

#include <cstdint>

namespace acquis::release {

/// What an export of a release would write, told before anything is written.
struct Plan {
    /// One collection of the release: how many items, and how many of each status where items have one.
    struct Count {
        std::string collection;
        std::size_t items = 0;
        std::vector<std::pair<std::string, std::size_t>> byStatus; ///< words of the release, in order of appearance
        bool operator==(const Count&) const = default;
    };

    struct File {
        std::string path;
        std::uint64_t size = 0; ///< bytes
        std::string sha256;
        bool operator==(const File&) const = default;
    };

    referential::ReleaseDialect dialect = referential::ReleaseDialect::october2024;
    std::vector<Count> counts;
    std::vector<File> files;          ///< the release first, then content files; the manifest is not listed
    std::vector<Sentence> leftOut;    ///< what the referential holds and this release does not say, and why
    std::vector<Diagnostic> warnings; ///< an error would make the engine refuse or break the release; a gate decides
};

/// Reads no file: sizes and hashes of content files come from the snapshot's facts.
[[nodiscard]] Plan plan(const referential::Referential& referential, const Options& options);

} // namespace acquis::release
