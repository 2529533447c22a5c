#pragma once

#include "exporters/release/source.h"

#include <map>

namespace acquis::release {

/// Which items belong to which parent, where both say so and where only one does. A child's own word comes first, then
/// the first parent that lists it. Children stand in the order of their parent's list, those it forgets behind.
class Membership {
public:
    Membership(const Source& source, Collection children, std::string_view parentKey, Collection parents,
        std::string_view childrenKey);

    [[nodiscard]] std::vector<const Item*> childrenOf(std::string_view parent) const;
    [[nodiscard]] std::string parentOf(std::string_view child) const;

private:
    std::map<std::string, std::vector<const Item*>, std::less<>> children_;
    std::map<std::string, std::string, std::less<>> parents_;
};

} // namespace acquis::release
