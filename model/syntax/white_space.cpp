#include "model/syntax/white_space.h"

namespace acquis::syntax {

namespace {

/// Bytes of the white space character that begins at `at`; 0 where there is none. None is longer than three bytes.
std::size_t spaceLength(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    const std::size_t left = text.size() - at;
    if (left == 0)
        return 0;
    if (byte(0) < 0x80)
        return isWhiteSpace(byte(0)) ? 1 : 0;
    if (left >= 2 && byte(0) == 0xC2)
        return isWhiteSpace(byte(1)) && byte(1) == 0xA0 ? 2 : 0;
    if (left < 3 || (byte(0) & 0xF0) != 0xE0 || (byte(1) & 0xC0) != 0x80 || (byte(2) & 0xC0) != 0x80)
        return 0;
    const char32_t c = (byte(0) & 0x0Fu) << 12 | (byte(1) & 0x3Fu) << 6 | (byte(2) & 0x3Fu);
    return c >= 0x800 && isWhiteSpace(c) ? 3 : 0;
}

} // namespace

std::size_t afterWhiteSpace(std::string_view text, std::size_t at)
{
    while (at < text.size()) {
        const std::size_t length = spaceLength(text, at);
        if (length == 0)
            break;
        at += length;
    }
    return at;
}

std::string_view withoutOuterSpace(std::string_view text)
{
    text.remove_prefix(afterWhiteSpace(text, 0));
    std::size_t end = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t next = afterWhiteSpace(text, at);
        if (next == at)
            end = ++at;
        else
            at = next;
    }
    return text.substr(0, end);
}

} // namespace acquis::syntax
