#include "model/store/yaml/source_text.h"

#include <algorithm>

namespace acquis::store {

namespace {

unsigned char byteAt(std::string_view text, std::size_t at)
{
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

/// Length of the line break that ends just before a position; 0 where there is none.
std::size_t breakBefore(std::string_view text, std::size_t at)
{
    if (at >= 2 && text[at - 1] == '\n' && text[at - 2] == '\r')
        return 2;
    for (std::size_t length = 1; length <= 3 && length <= at; ++length)
        if (breakAt(text, at - length) == length)
            return length;
    return 0;
}

} // namespace

std::size_t breakAt(std::string_view text, std::size_t at)
{
    switch (byteAt(text, at)) {
    case '\n':
        return 1;
    case '\r':
        return byteAt(text, at + 1) == '\n' ? 2 : 1;
    case 0xC2:
        return byteAt(text, at + 1) == 0x85 ? 2 : 0;
    case 0xE2:
        return byteAt(text, at + 1) == 0x80 && (byteAt(text, at + 2) == 0xA8 || byteAt(text, at + 2) == 0xA9) ? 3 : 0;
    default:
        return 0;
    }
}

std::size_t lineBegin(std::string_view text, std::size_t at)
{
    while (at > 0 && breakBefore(text, at) == 0)
        --at;
    return at;
}

std::size_t lineEnd(std::string_view text, std::size_t at)
{
    while (at < text.size() && breakAt(text, at) == 0)
        ++at;
    return at;
}

std::size_t nextLine(std::string_view text, std::size_t at)
{
    const std::size_t end = lineEnd(text, at);
    return end + breakAt(text, end);
}

std::size_t skipBlanks(std::string_view text, std::size_t at)
{
    while (at < text.size() && (text[at] == ' ' || text[at] == '\t'))
        ++at;
    return at;
}

std::size_t indentOf(std::string_view text, std::size_t line)
{
    return std::min(text.find_first_not_of(' ', line), text.size()) - line;
}

bool isBlankLine(std::string_view text, std::size_t begin)
{
    const std::size_t at = skipBlanks(text, begin);
    return at == text.size() || breakAt(text, at) != 0;
}

bool isCommentLine(std::string_view text, std::size_t begin)
{
    return byteAt(text, skipBlanks(text, begin)) == '#';
}

std::size_t columnOf(std::string_view text, std::size_t at)
{
    std::size_t column = 0;
    std::size_t begin = lineBegin(text, at);
    if (begin == 0 && text.starts_with("\xEF\xBB\xBF"))
        begin = 3;
    for (std::size_t i = begin; i < at; ++i)
        column += (static_cast<unsigned char>(text[i]) & 0xC0) != 0x80 ? 1 : 0;
    return column;
}

Character characterAt(std::string_view text, std::size_t at)
{
    const unsigned char first = byteAt(text, at);
    if (first < 0x80)
        return {first, 1, true};
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || at + length > text.size())
        return {};
    char32_t code = first & (0x7Fu >> length);
    for (std::size_t i = 1; i < length; ++i) {
        const unsigned char next = byteAt(text, at + i);
        if ((next & 0xC0) != 0x80)
            return {};
        code = (code << 6) | (next & 0x3Fu);
    }
    const bool overlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
    if (overlong || (code >= 0xD800 && code <= 0xDFFF) || code > 0x10FFFF)
        return {};
    return {code, length, true};
}

std::optional<ByteFault> firstFault(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const unsigned char byte = static_cast<unsigned char>(text[at]);
        if (byte >= 0x20 && byte < 0x7F) {
            ++at;
            continue;
        }
        const Character character = characterAt(text, at);
        if (!character.isValid)
            return ByteFault{ByteFault::Kind::notUtf8, at};
        const char32_t code = character.code;
        const bool allowed = code == '\t' || code == '\n' || code == '\r' || code == 0x85 || code >= 0xA0;
        if (!allowed || code == 0xFFFE || code == 0xFFFF)
            return ByteFault{ByteFault::Kind::control, at};
        at += character.length;
    }
    return std::nullopt;
}

} // namespace acquis::store
