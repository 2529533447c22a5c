#include "model/syntax/text_ruler.h"

#include <algorithm>

namespace acquis::syntax {

TextRuler::TextRuler(std::string_view text)
    : text_(text)
    , starts_{0}
{
    for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n', end + 1))
        starts_.push_back(end + 1);
}

TextPosition TextRuler::at(std::size_t offset) const
{
    offset = std::min(offset, text_.size());
    const auto next = std::ranges::upper_bound(starts_, offset);
    const auto line = static_cast<std::size_t>(next - starts_.begin());
    const std::string_view before = text_.substr(starts_[line - 1], offset - starts_[line - 1]);
    const auto characters = std::ranges::count_if(before, [](char c) { return (c & 0xC0) != 0x80; });
    return {offset, line, static_cast<std::size_t>(characters) + 1};
}

std::size_t TextRuler::startOfLine(std::size_t line) const
{
    return line >= 1 && line <= starts_.size() ? starts_[line - 1] : text_.size();
}

} // namespace acquis::syntax
