#pragma once

#include "model/rules/check.h"
#include "model/store/tree.h"
#include "studio/cli/console.h"

#include <filesystem>
#include <optional>
#include <string>

namespace acquis::cli {

/// Which content a command works on, as its options say it.
struct ContentOptions {
    std::string folder;   ///< empty: the nearest one upwards that holds referential.yaml, else ./content
    std::string revision; ///< empty: the files on disk
    std::string today;    ///< empty: the system's date

    /// Adds DIR, --at and --today to a command.
    void addTo(CLI::App& command, bool asOption = false);
};

/// The folder a command works on.
[[nodiscard]] Result<std::filesystem::path> contentFolder(const ContentOptions& options);

/// The content, read.
[[nodiscard]] Result<store::Tree> openContent(const ContentOptions& options);

[[nodiscard]] Result<Day> todayOf(const ContentOptions& options);

/// Every open problem of the content with its place: those found while reading and those of the rules.
struct Problems {
    std::vector<Diagnostic> open;
    std::vector<Diagnostic> accepted;

    [[nodiscard]] std::size_t count(Severity severity) const;
};

[[nodiscard]] Problems problemsOf(const store::Tree& tree, const rules::CheckOptions& options);

} // namespace acquis::cli
