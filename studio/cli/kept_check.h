#pragma once

#include "model/base/day.h"
#include "studio/cli/content.h"

#include <filesystem>
#include <optional>
#include <string>

namespace acquis::cli {

/// What a check of a whole folder found, kept beside the search index until a file changes: checking again what has not
/// changed costs a look at each file's size and times. Like the index it may be deleted at any time.
class KeptCheck {
public:
    struct Outcome {
        std::size_t entities = 0;
        Problems problems;
    };

    /// Looks at the files of a folder. To be made before they are read.
    KeptCheck(const std::filesystem::path& folder, const Day& today);

    /// What was found the last time, where that was the same state of the files, on the same day, by this very program.
    [[nodiscard]] std::optional<Outcome> outcome() const;

    /// Keeps what was found. Does nothing where a file changed so lately that it may change again unnoticed.
    void keep(const Outcome& outcome) const;

private:
    std::filesystem::path place_; ///< empty: nothing is kept
    std::string state_;
};

} // namespace acquis::cli
