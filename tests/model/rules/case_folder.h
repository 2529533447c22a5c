#pragma once

#include "model/rules/rule.h"
#include "model/store/tree.h"

#include <filesystem>
#include <fstream>
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

inline std::vector<std::string> linesOf(const std::filesystem::path& path)
{
    std::ifstream file(path);
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);)
        if (!line.empty())
            lines.push_back(line);
    return lines;
}

inline bool isOfTheCase(const std::filesystem::path& name)
{
    return name == "expected.txt" || name == "removed.txt" || name == "today.txt" || name == "sizes.txt"
        || name == "before";
}

inline Result<store::Tree> CaseFolder::openWith(
    const std::filesystem::path& overlay, const std::filesystem::path& scratch) const
{
    std::filesystem::remove_all(scratch);
    std::filesystem::copy(base_, scratch, std::filesystem::copy_options::recursive);
    for (const std::string& removed : linesOf(overlay / "removed.txt"))
        std::filesystem::remove_all(scratch / removed);
    if (std::filesystem::exists(overlay))
        for (const std::filesystem::directory_entry& entry : std::filesystem::directory_iterator(overlay))
            if (!isOfTheCase(entry.path().filename()))
                std::filesystem::copy(entry.path(), scratch / entry.path().filename(),
                    std::filesystem::copy_options::recursive | std::filesystem::copy_options::overwrite_existing);
    for (const std::string& line : linesOf(overlay / "sizes.txt"))
        std::filesystem::resize_file(
            scratch / line.substr(0, line.find(' ')), std::stoull(line.substr(line.find(' ') + 1)));
    return store::Tree::open(scratch);
}

inline Result<store::Tree> CaseFolder::open(const std::filesystem::path& scratch) const
{
    return openWith(folder_, scratch);
}

inline std::optional<store::Tree> CaseFolder::openBefore(const std::filesystem::path& scratch) const
{
    if (!std::filesystem::exists(folder_ / "before"))
        return std::nullopt;
    auto tree = openWith(folder_ / "before", scratch);
    return tree ? std::optional(std::move(*tree)) : std::nullopt;
}

inline Day CaseFolder::today() const
{
    const std::vector<std::string> lines = linesOf(folder_ / "today.txt");
    return *Day::parse(lines.empty() ? "2026-11-21" : lines.front());
}

inline std::vector<std::string> CaseFolder::expected() const
{
    return linesOf(folder_ / "expected.txt");
}

} // namespace acquis::rules
