#pragma once

#include "model/rules/rule.h"

#include <string>
#include <vector>

namespace acquis::rules {

/// The locales a challenge may have: those in which the engine asks challenges, spelled as it spells them, and those of
/// the referential's settings.
class KnownLocales {
public:
    explicit KnownLocales(const referential::Settings& settings);

    [[nodiscard]] bool knows(std::string_view locale) const;

    /// The spelling of a locale that is known but for its capitals; empty for any other.
    [[nodiscard]] std::string spellingOf(std::string_view locale) const;

    [[nodiscard]] const std::vector<std::string>& all() const { return locales_; }

private:
    std::vector<std::string> locales_;
};

} // namespace acquis::rules
