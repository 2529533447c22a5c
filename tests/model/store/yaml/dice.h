#pragma once

#include <cstdint>
#include <random>
#include <span>
#include <string>

namespace acquis::test {

/// Randomness that is the same on every machine: the standard's distributions are not.
class Dice {
public:
    explicit Dice(std::uint64_t seed)
        : engine_(seed)
    {
    }

    /// From 0 to sides - 1.
    std::size_t roll(std::size_t sides) { return sides == 0 ? 0 : static_cast<std::size_t>(engine_() % sides); }
    bool oneIn(std::size_t sides) { return roll(sides) == 0; }

    template <class T, std::size_t n> const T& oneOf(const T (&choices)[n]) { return choices[roll(n)]; }

private:
    std::mt19937_64 engine_;
};

} // namespace acquis::test
