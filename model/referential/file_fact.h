#pragma once

#include <cstdint>
#include <string>

namespace acquis::referential {

/// What is known of a file of a challenge without opening it again. Rules and exporters read facts, never the disk.
struct FileFact {
    std::string name;
    std::uint64_t size = 0; ///< bytes
    std::string sha256;
    std::string mediaType; ///< sniffed from the content (`image/svg+xml`)
    int width = 0;         ///< pixels, for pictures
    int height = 0;
    bool isLfsPointer = false;

    bool operator==(const FileFact&) const = default;
};

} // namespace acquis::referential
