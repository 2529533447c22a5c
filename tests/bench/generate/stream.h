#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace acquis::bench {

/// Numbers that one entity is made of: splitmix64, seeded by the seed, the kind and the number of the entity, so that
/// changing how one kind is made leaves the bytes of the others as they were.
class Stream {
public:
    Stream(std::uint64_t seed, std::string_view kind, std::size_t number);

    std::uint64_t next();
    std::size_t below(std::size_t count) { return next() % count; }
    int between(int low, int high) { return low + static_cast<int>(below(static_cast<std::size_t>(high - low + 1))); }
    bool chance(unsigned percent) { return below(100) < percent; }

    template <class List> const auto& pick(const List& list) { return list[below(std::size(list))]; }

private:
    std::uint64_t state_;
};

} // namespace acquis::bench
