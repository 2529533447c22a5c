#pragma once

#include "model/rules/rule.h"

#include <set>
#include <string>
#include <vector>

namespace acquis::rules {

/// What an id, or a bare name typed by a person, leads to in one snapshot.
class KnownIds {
public:
    explicit KnownIds(const Context& context);

    /// Whether an id is that of something of this kind. A skill may be a workbench's; a challenge in a course may be
    /// localized, which is asked for with Kind::localizedChallenge.
    [[nodiscard]] bool has(Kind kind, std::string_view id) const;

    /// Ids of this kind whose name a person would write so (`@navigateur2`, `1.1`, a title); the live one alone where
    /// the others are retired.
    [[nodiscard]] std::vector<std::string> named(Kind kind, std::string_view name) const;

    /// Whether a text that is no id was most probably meant as a name.
    [[nodiscard]] bool looksLikeName(Kind kind, std::string_view text) const;

private:
    const Context& context_;
    std::set<std::string, std::less<>> tags_;
};

} // namespace acquis::rules
