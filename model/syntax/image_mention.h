#pragma once

#include "model/syntax/text_position.h"

#include <string>

namespace acquis::syntax {

/// An image inside a Markdown text: its address, its alternative text, and where the address stands.
struct ImageMention {
    std::string url;
    std::string alt;
    TextPosition position;

    bool operator==(const ImageMention&) const = default;
};

} // namespace acquis::syntax
