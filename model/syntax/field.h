#pragma once

#include <optional>
#include <string>
#include <vector>

namespace acquis::syntax {

/// One `${name#placeholder§label value="default" options=["a","b"]}` block: where the learner answers.
struct Field {
    std::string name;
    std::optional<std::string> placeholder;
    std::optional<std::string> label; ///< the accessible name; without it the front says the field's rank
    std::optional<std::string> defaultText;
    std::vector<std::string> options;
    bool isSelect = false; ///< a menu rather than a zone to type in: it has `options=`

    bool operator==(const Field&) const = default;
};

/// The field as it is written in proposals, in the one order that the engine can read.
[[nodiscard]] std::string print(const Field& field);

/// The key the engine's API gives a block: what stands between `${` and the first `#`, `§`, `}` or ` options`. It
/// differs from the name where a default text follows the name at once. Empty for a block that makes the engine fail.
[[nodiscard]] std::string engineKey(std::string_view block);

} // namespace acquis::syntax
