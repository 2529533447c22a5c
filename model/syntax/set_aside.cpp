#include "model/syntax/set_aside.h"

#include "model/base/text.h"

#include <charconv>

namespace acquis::syntax {

SetAside::SetAside(std::string_view text)
{
    for (char16_t sign = 0xE000; sign < 0xF8FF && close_.empty(); ++sign) {
        const std::string character = text::toUtf8(std::u16string_view(&sign, 1));
        if (text.find(character) == std::string_view::npos)
            (open_.empty() ? open_ : close_) = character;
    }
}

std::string SetAside::withoutFields(const Proposals& proposals)
{
    std::string text;
    for (const Proposals::Piece& piece : proposals.pieces) {
        if (!piece.field || close_.empty()) {
            text += piece.source;
            continue;
        }
        text += open_ + std::to_string(pieces_.size()) + close_;
        pieces_.push_back(piece);
    }
    return text;
}

std::string SetAside::restored(std::string_view text, const std::function<std::string(std::size_t)>& show) const
{
    std::string result;
    while (!pieces_.empty()) {
        const std::size_t open = text.find(open_);
        const std::size_t close = open == std::string_view::npos ? open : text.find(close_, open);
        if (close == std::string_view::npos)
            break;
        std::size_t number = pieces_.size();
        std::from_chars(text.data() + open + open_.size(), text.data() + close, number);
        result += text.substr(0, open);
        if (number < pieces_.size())
            result += show(number);
        text.remove_prefix(close + close_.size());
    }
    return result + std::string(text);
}

std::string SetAside::original(std::string_view text) const
{
    return restored(text, [this](std::size_t number) { return pieces_[number].source; });
}

} // namespace acquis::syntax
