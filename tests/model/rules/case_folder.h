#pragma once

#include "model/rules/rule.h"
#include "model/store/tree.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace acquis::rules {

/// One folder of cases/<rule>/: YAML files laid over base/, and what the rule must find in them. `removed.txt` lists
/// base files to leave out, `sizes.txt` files to make as large as it says (path and bytes), `today.txt` holds the day,
/// `before/` lies over base/ for the revision that is compared with.
class CaseFolder {
public:
    CaseFolder(std::filesystem::path base, std::filesystem::path folder)
        : base_(std::move(base))
        , folder_(std::move(folder))
    {
    }

    /// Lays the files out in `scratch` and reads them.
    [[nodiscard]] Result<store::Tree> open(const std::filesystem::path& scratch) const;

    /// The earlier revision; no tree where the case has no `before/`.
    [[nodiscard]] std::optional<store::Tree> openBefore(const std::filesystem::path& scratch) const;

    [[nodiscard]] Day today() const;

    /// The lines of `expected.txt`: subject, field path or `-`, and a line where one is given.
    [[nodiscard]] std::vector<std::string> expected() const;

private:
    [[nodiscard]] Result<store::Tree> openWith(
        const std::filesystem::path& overlay, const std::filesystem::path& scratch) const;

    std::filesystem::path base_;
    std::filesystem::path folder_;
};

} // namespace acquis::rules
