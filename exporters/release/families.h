#pragma once

#include "exporters/release/source.h"

#include <unordered_map>

namespace acquis::release {

/// Which challenges of a release belong together. A release does not say it: an alternative does not name its
/// prototype, a translated row does not name the challenge it translates. Only what is unambiguous is linked.
class Families {
public:
    explicit Families(const Source& source);

    /// The challenge that a row is the form of in another locale; nullptr for a challenge of its own.
    [[nodiscard]] const Item* primaryOf(const Item& row) const;

    /// The prototype of an alternative; nullptr where there is none or several could be it.
    [[nodiscard]] const Item* prototypeOf(const Item& alternative) const;

    /// Whether several challenges could be the one asked for.
    [[nodiscard]] bool isAmbiguousTranslation(const Item& row) const;
    [[nodiscard]] bool isAmbiguousAlternative(const Item& alternative) const;

private:
    void linkTranslation(const Item& row, const std::vector<const Item*>& siblings);
    void linkAlternative(const Item& row, const std::vector<const Item*>& siblings);

    std::unordered_map<const Item*, const Item*> primaries_;
    std::unordered_map<const Item*, const Item*> prototypes_;
    std::unordered_map<const Item*, bool> ambiguousTranslations_;
    std::unordered_map<const Item*, bool> ambiguousAlternatives_;
};

} // namespace acquis::release
