#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace acquis::bench {

/// A fault put into a file on purpose, and the rule that must find it there.
struct Defect {
    std::string rule;
    std::string path;
    std::size_t line = 0; ///< 1-based
};

/// How many different faults plant() knows.
[[nodiscard]] std::size_t defectKinds();

/// Puts the fault of this number into the text of a file if the file is one that can have it; the text is left as it is
/// otherwise. The faults are those that leave every other file right.
[[nodiscard]] std::optional<Defect> plant(std::size_t kind, std::string_view path, std::string& text);

} // namespace acquis::bench
