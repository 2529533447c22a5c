#include "model/store/yaml/scalar_text.h"

#include "model/store/yaml/source_text.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <optional>

namespace acquis::store {

namespace {

constexpr std::size_t longestWord = 8;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool consistsOf(std::string_view text, std::string_view allowed)
{
    return text.find_first_not_of(allowed) == std::string_view::npos;
}

bool isReservedWord(std::string_view text)
{
    constexpr std::array words{std::string_view("~"), std::string_view("="), std::string_view("<<"),
        std::string_view("null"), std::string_view("true"), std::string_view("false"), std::string_view("yes"),
        std::string_view("no"), std::string_view("on"), std::string_view("off"), std::string_view("y"),
        std::string_view("n"), std::string_view(".inf"), std::string_view("+.inf"), std::string_view("-.inf"),
        std::string_view(".nan"), std::string_view("nan"), std::string_view("inf"), std::string_view("infinity")};
    if (text.size() > longestWord)
        return false;
    std::string lower(text);
    std::ranges::transform(
        lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return std::ranges::find(words, lower) != words.end();
}

/// Numbers in all notations (0x1F, 0o17, 1_000, 12:30, 1.5e3), dates and versions: whatever begins like one.
bool looksLikeNumber(std::string_view text)
{
    std::string_view bare = text;
    if (bare.starts_with('+') || bare.starts_with('-'))
        bare.remove_prefix(1);
    if (bare.starts_with('.'))
        bare.remove_prefix(1);
    if (bare.empty() || !isDigit(bare.front()))
        return false;
    if (consistsOf(bare, "0123456789_.,:/+- TtZz"))
        return consistsOf(bare, "0123456789_.,:/+-") || consistsOf(bare.substr(0, 4), "0123456789");
    if (consistsOf(bare, "0123456789_.eE+-"))
        return true;
    if (bare.size() > 2 && bare.front() == '0' && consistsOf(bare.substr(1, 1), "xXoObB"))
        return consistsOf(bare.substr(2), "0123456789abcdefABCDEF_");
    // `1.1.N2.1`: no reader mistakes it, but its neighbours `1.1` and `1.10` are quoted.
    const std::size_t digits = std::min(bare.find_first_not_of("0123456789"), bare.size());
    return bare.find(' ') == std::string_view::npos && digits + 1 < bare.size() && bare[digits] == '.'
        && isDigit(bare[digits + 1]);
}

/// Invisible, a line break to some reader, or a character that shows a text in another order than it is read: written
/// as an escape.
bool needsEscape(char32_t code)
{
    return isBidirectionalControl(code) || code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0x2028
        || code == 0x2029 || code == 0xFEFF || code == 0xFFFE || code == 0xFFFF;
}

bool isUnicodeSpace(char32_t code)
{
    return code == ' ' || code == '\t' || code == 0xA0 || code == 0x1680 || (code >= 0x2000 && code <= 0x200D)
        || code == 0x202F || code == 0x205F || code == 0x2060 || code == 0x3000;
}

/// Whether every character may stand as it is; `alsoAllowed` are control characters that may too.
bool isPrintable(std::string_view text, std::string_view alsoAllowed)
{
    for (std::size_t at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        const bool allowed
            = character.code < 0x80 && alsoAllowed.find(static_cast<char>(character.code)) != std::string_view::npos;
        if (!character.isValid || (needsEscape(character.code) && !allowed))
            return false;
        at += character.length;
    }
    return true;
}

char32_t lastCharacter(std::string_view text)
{
    std::size_t at = text.size() - 1;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80)
        --at;
    return characterAt(text, at).code;
}

std::string escaped(char32_t code)
{
    switch (code) {
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        return fmt::format("\\u{:04X}", static_cast<unsigned>(code));
    }
}

} // namespace

bool couldBeMisread(std::string_view text)
{
    return text.empty() || isReservedWord(text) || looksLikeNumber(text);
}

bool canBePlain(std::string_view text)
{
    if (couldBeMisread(text) || !isPrintable(text, {}))
        return false;
    if (std::string_view("-?:,[]{}#&*!|>'\"%@`=<~").find(text.front()) != std::string_view::npos
        || text.starts_with("..."))
        return false;
    if (isUnicodeSpace(characterAt(text, 0).code) || isUnicodeSpace(lastCharacter(text)))
        return false;
    return !text.ends_with(':') && text.find(": ") == std::string_view::npos
        && text.find(" #") == std::string_view::npos;
}

bool isIdentifier(std::string_view text)
{
    constexpr std::size_t longest = 40;
    const auto isAllowed = [](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-' || c == '_';
    };
    return !text.empty() && text.size() <= longest && text.front() != '-' && text.front() != '.'
        && std::ranges::all_of(text, isAllowed);
}

bool canBeSingleQuoted(std::string_view text)
{
    return isPrintable(text, {});
}

bool canBeLiteral(std::string_view text)
{
    if (text.find_first_not_of('\n') == std::string_view::npos || text.ends_with("\n\n") || !isPrintable(text, "\n\t"))
        return false;
    for (std::size_t at = 0; at < text.size(); ++at)
        if ((text[at] == ' ' || text[at] == '\t') && (at + 1 == text.size() || text[at + 1] == '\n'))
            return false;
    return true;
}

std::string singleQuoted(std::string_view text)
{
    std::string quoted = "'";
    for (const char c : text)
        quoted += c == '\'' ? std::string("''") : std::string(1, c);
    return quoted + "'";
}

std::string doubleQuoted(std::string_view text)
{
    std::string quoted = "\"";
    for (std::size_t at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        if (!character.isValid)
            quoted += "\uFFFD";
        else if (needsEscape(character.code))
            quoted += escaped(character.code);
        else if (character.code == '"' || character.code == '\\')
            quoted.append("\\").append(text.substr(at, 1));
        else
            quoted += text.substr(at, character.length);
        at += character.length;
    }
    return quoted + "\"";
}

LiteralText literal(std::string_view text, std::size_t indent, std::size_t parent)
{
    LiteralText result{"|", {}};
    const std::size_t first = text.find_first_not_of('\n');
    if (first != std::string_view::npos && (text[first] == ' ' || text[first] == '\t'))
        result.header += std::to_string(indent - parent);
    if (!text.ends_with('\n'))
        result.header += '-';
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        if (end > at)
            result.body.append(indent, ' ').append(text.substr(at, end - at));
        result.body += '\n';
        at = end + 1;
    }
    return result;
}

} // namespace acquis::store
