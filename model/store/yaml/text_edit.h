#pragma once

#include "model/store/yaml/node.h"

#include <string>
#include <string_view>
#include <vector>

namespace acquis::store {

/// Bytes of a file replaced by others; an empty span inserts.
struct TextEdit {
    Span span;
    std::string text;
};

/// A region of the text with edits made. Edits do not overlap; insertions at one place keep their order.
[[nodiscard]] std::string applied(std::string_view text, Span region, std::vector<TextEdit> edits);

} // namespace acquis::store
