#pragma once

#include "model/syntax/text_position.h"

#include <string_view>
#include <vector>

namespace acquis::syntax {

/// Turns byte offsets of one text into lines and columns. It looks at the text and must not outlive it.
class TextRuler {
public:
    explicit TextRuler(std::string_view text);

    [[nodiscard]] TextPosition at(std::size_t offset) const;

    /// The offset where a line (from 1) begins; the end of the text for a line it does not have.
    [[nodiscard]] std::size_t startOfLine(std::size_t line) const;

private:
    std::string_view text_;
    std::vector<std::size_t> starts_;
};

} // namespace acquis::syntax
