#include "exporters/release/membership.h"

#include <algorithm>

namespace acquis::release {

Membership::Membership(const Source& source, Collection children, std::string_view parentKey, Collection parents,
    std::string_view childrenKey)
{
    std::map<std::string, std::string> listedBy;
    std::map<std::pair<std::string, std::string>, std::size_t> ranks;
    for (const Item& parent : source.items(parents)) {
        const std::vector<std::string> ids = parent.texts(childrenKey);
        for (std::size_t i = 0; i < ids.size(); ++i) {
            listedBy.emplace(ids[i], parent.id());
            ranks.emplace(std::pair(parent.id(), ids[i]), i);
        }
    }
    for (const Item& child : source.items(children)) {
        std::string parent = child.text(parentKey);
        if (source.find(parents, parent) == nullptr) {
            const auto listed = listedBy.find(child.id());
            parent = listed == listedBy.end() ? std::string() : listed->second;
        }
        if (parent.empty())
            continue;
        parents_.emplace(child.id(), parent);
        children_[parent].push_back(&child);
    }
    for (auto& [parent, items] : children_)
        std::ranges::stable_sort(items, {}, [&ranks, &id = parent](const Item* item) {
            const auto rank = ranks.find({id, item->id()});
            return rank == ranks.end() ? SIZE_MAX : rank->second;
        });
}

std::vector<const Item*> Membership::childrenOf(std::string_view parent) const
{
    const auto found = children_.find(parent);
    return found == children_.end() ? std::vector<const Item*>() : found->second;
}

std::string Membership::parentOf(std::string_view child) const
{
    const auto found = parents_.find(child);
    return found == parents_.end() ? std::string() : found->second;
}

} // namespace acquis::release
