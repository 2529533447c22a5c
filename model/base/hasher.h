#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace acquis::inline base {

/// SHA-256 of what is given piece by piece. Each piece carries its kind and length, so that two sequences of pieces
/// never run into one another.
class Hasher {
public:
    Hasher();
    Hasher(const Hasher&) = delete;
    Hasher& operator=(const Hasher&) = delete;
    ~Hasher();

    void add(char kind, std::string_view piece);
    void add(char kind, std::uint64_t piece);

    /// The hash in lower-case hexadecimal; the hasher then begins anew.
    [[nodiscard]] std::string take();

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace acquis::inline base
