#include "tests/bench/generate/stream.h"

namespace acquis::bench {
namespace {

void mix(std::uint64_t& state, unsigned char byte)
{
    state = (state ^ byte) * 0x100000001B3U; // FNV-1a
}

} // namespace

Stream::Stream(std::uint64_t seed, std::string_view kind, std::size_t number)
    : state_(0xCBF29CE484222325U)
{
    for (int shift = 0; shift < 64; shift += 8) {
        mix(state_, static_cast<unsigned char>(seed >> shift));
        mix(state_, static_cast<unsigned char>(std::uint64_t(number) >> shift));
    }
    for (const char letter : kind)
        mix(state_, static_cast<unsigned char>(letter));
}

std::uint64_t Stream::next()
{
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15U);
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
}

} // namespace acquis::bench
