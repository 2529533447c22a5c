#pragma once

#include <cstddef>

namespace acquis::syntax {

/// A place inside one text: byte offset from 0, line and column from 1. Columns count characters, not bytes.
struct TextPosition {
    std::size_t offset = 0;
    std::size_t line = 1;
    std::size_t column = 1;

    bool operator==(const TextPosition&) const = default;
};

} // namespace acquis::syntax
