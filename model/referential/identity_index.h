#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <string_view>
#include <vector>

namespace acquis::referential {

/// The places of identities in an ordered list, found by hash: four bytes a slot, at most half of the slots taken. It
/// keeps no text; `identityAt` tells the identity at a place.
class IdentityIndex {
public:
    static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

    template <class IdentityAt>
    IdentityIndex(std::size_t count, IdentityAt identityAt)
        : slots_(std::bit_ceil(2 * count + 1), empty)
    {
        for (std::size_t place = 0; place < count; ++place) {
            std::size_t slot = first(identityAt(place));
            while (slots_[slot] != empty)
                slot = after(slot);
            slots_[slot] = static_cast<std::uint32_t>(place);
        }
    }

    template <class IdentityAt> [[nodiscard]] std::size_t find(std::string_view identity, IdentityAt identityAt) const
    {
        for (std::size_t slot = first(identity); slots_[slot] != empty; slot = after(slot))
            if (identityAt(slots_[slot]) == identity)
                return slots_[slot];
        return none;
    }

private:
    static constexpr std::uint32_t empty = std::numeric_limits<std::uint32_t>::max();

    [[nodiscard]] std::size_t first(std::string_view identity) const
    {
        return std::hash<std::string_view>()(identity) & (slots_.size() - 1);
    }
    [[nodiscard]] std::size_t after(std::size_t slot) const { return (slot + 1) & (slots_.size() - 1); }

    std::vector<std::uint32_t> slots_;
};

} // namespace acquis::referential
