#pragma once

#include "model/referential/identity_index.h"

#include <algorithm>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace acquis::referential {

/// The entities of one kind, ordered by identity. Immutable once in a snapshot; copies share the entities.
template <class T> class EntitySet {
public:
    using Pointer = std::shared_ptr<const T>;

    EntitySet() = default;

    /// Takes entities in any order. Of several with one identity the first is kept, the others go to `duplicates`.
    EntitySet(std::vector<Pointer> entities, std::vector<Pointer>& duplicates)
        : entities_(std::move(entities))
    {
        std::ranges::stable_sort(entities_, {}, [](const Pointer& entity) { return entity->identity(); });
        std::vector<Pointer> unique;
        unique.reserve(entities_.size());
        for (Pointer& entity : entities_) {
            if (!unique.empty() && unique.back()->identity() == entity->identity())
                duplicates.push_back(std::move(entity));
            else
                unique.push_back(std::move(entity));
        }
        entities_ = std::move(unique);
        index_ = indexed();
    }

    [[nodiscard]] auto begin() const { return entities_.begin(); }
    [[nodiscard]] auto end() const { return entities_.end(); }
    [[nodiscard]] std::size_t size() const { return entities_.size(); }
    [[nodiscard]] bool empty() const { return entities_.empty(); }

    /// The entity of an identity; null where there is none.
    [[nodiscard]] Pointer find(std::string_view identity) const
    {
        const std::size_t found = place(identity);
        return found == IdentityIndex::none ? nullptr : entities_[found];
    }

    /// The same without sharing it; it lives as long as the set.
    [[nodiscard]] const T* get(std::string_view identity) const
    {
        const std::size_t found = place(identity);
        return found == IdentityIndex::none ? nullptr : entities_[found].get();
    }

    [[nodiscard]] EntitySet with(Pointer entity) const
    {
        EntitySet changed = *this;
        const auto found = changed.entities_.begin() + (position(entity->identity()) - entities_.begin());
        if (found != changed.entities_.end() && (*found)->identity() == entity->identity()) {
            *found = std::move(entity); // in the same place: the index holds
            return changed;
        }
        changed.entities_.insert(found, std::move(entity));
        changed.index_ = changed.indexed();
        return changed;
    }

    [[nodiscard]] EntitySet without(std::string_view identity) const
    {
        EntitySet changed = *this;
        std::erase_if(changed.entities_, [identity](const Pointer& entity) { return entity->identity() == identity; });
        changed.index_ = changed.indexed();
        return changed;
    }

private:
    [[nodiscard]] std::size_t place(std::string_view identity) const
    {
        return index_ == nullptr ? IdentityIndex::none
                                 : index_->find(identity, [this](std::size_t at) { return entities_[at]->identity(); });
    }

    [[nodiscard]] std::shared_ptr<const IdentityIndex> indexed() const
    {
        return std::make_shared<const IdentityIndex>(
            entities_.size(), [this](std::size_t at) { return entities_[at]->identity(); });
    }

    [[nodiscard]] auto position(std::string_view identity) const
    {
        return std::ranges::lower_bound(
            entities_, identity, {}, [](const Pointer& entity) { return entity->identity(); });
    }

    std::vector<Pointer> entities_;
    std::shared_ptr<const IdentityIndex> index_;
};

} // namespace acquis::referential
