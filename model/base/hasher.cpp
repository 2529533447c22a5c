#include "model/base/hasher.h"

#include <array>
#include <sodium.h>

namespace acquis::inline base {

struct Hasher::State {
    crypto_hash_sha256_state hash;

    void add(const void* bytes, std::size_t size)
    {
        crypto_hash_sha256_update(&hash, static_cast<const unsigned char*>(bytes), size);
    }
};

Hasher::Hasher()
    : state_(std::make_unique<State>())
{
    crypto_hash_sha256_init(&state_->hash);
}

Hasher::~Hasher() = default;

void Hasher::add(char kind, std::string_view piece)
{
    add(kind, piece.size());
    state_->add(piece.data(), piece.size());
}

void Hasher::add(char kind, std::uint64_t piece)
{
    std::array<unsigned char, 9> head{static_cast<unsigned char>(kind)};
    for (std::size_t i = 1; i < head.size(); ++i, piece >>= 8)
        head[i] = static_cast<unsigned char>(piece & 0xFF);
    state_->add(head.data(), head.size());
}

std::string Hasher::take()
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256_final(&state_->hash, digest.data());
    crypto_hash_sha256_init(&state_->hash);
    std::string hex(digest.size() * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
    hex.pop_back();
    return hex;
}

} // namespace acquis::inline base
