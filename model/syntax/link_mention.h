#pragma once

#include "model/syntax/text_position.h"

#include <string>

namespace acquis::syntax {

/// A link inside a Markdown text: its address, the words it is under, and where the address stands.
struct LinkMention {
    std::string url;
    std::string text;
    TextPosition position;

    bool operator==(const LinkMention&) const = default;
};

} // namespace acquis::syntax
