#include "model/base/hash.h"

#include <array>
#include <sodium.h>

namespace acquis::inline base {

std::string sha256(std::string_view bytes)
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    std::string hex(digest.size() * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
    hex.pop_back();
    return hex;
}

std::string shortHash(std::string_view text)
{
    return sha256(text).substr(0, 8);
}

} // namespace acquis::inline base
