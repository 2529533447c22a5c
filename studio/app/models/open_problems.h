#pragma once

#include "model/base/diagnostic.h"

#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace acquis::studio {

/// The open problems, worst first, and those of each entity. Made where the check ran, then handed to the window.
class OpenProblems {
public:
    OpenProblems() = default;
    explicit OpenProblems(std::vector<Diagnostic> problems);
    OpenProblems(const OpenProblems&) = delete;
    OpenProblems& operator=(const OpenProblems&) = delete;
    OpenProblems(OpenProblems&&) = default;
    OpenProblems& operator=(OpenProblems&&) = default;

    [[nodiscard]] const std::vector<Diagnostic>& all() const { return all_; }

    /// Worst first.
    [[nodiscard]] std::span<const Diagnostic* const> of(std::string_view entity) const;

private:
    std::vector<Diagnostic> all_;
    std::unordered_map<std::string_view, std::vector<const Diagnostic*>> byEntity_; ///< ids are those of `all_`
};

} // namespace acquis::studio
