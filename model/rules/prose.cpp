#include "model/rules/learner_texts.h"

#include <algorithm>
#include <array>

namespace acquis::rules {

namespace {

/// Where what opens at `from` is closed on the same line, past its end; `from` where it is not.
std::size_t closed(std::string_view text, std::size_t from, std::string_view open, std::string_view close)
{
    if (!text.substr(from).starts_with(open))
        return from;
    const std::size_t end = text.find(close, from + open.size());
    const bool isOneLine
        = text.substr(from, end == std::string_view::npos ? end : end - from).find('\n') == std::string_view::npos;
    return end == std::string_view::npos || (!isOneLine && open != "```") ? from : end + close.size();
}

constexpr bool mayOpen(char c)
{
    return c == '`' || c == '$' || c == ']' || c == '<';
}

/// The end of a piece of code, a field, an address of a link or a tag at a position; the position itself elsewhere.
std::size_t endOfMarkup(std::string_view text, std::size_t at)
{
    constexpr std::pair<std::string_view, std::string_view> pairs[]
        = {{"```", "```"}, {"`", "`"}, {"${", "}"}, {"](", ")"}, {"<", ">"}};
    for (const auto& [open, close] : pairs)
        if (const std::size_t end = closed(text, at, open, close); end > at)
            return end;
    return at;
}

bool mayHoldAddress(std::string_view text)
{
    return text.find("://") != std::string_view::npos || text.find('@') != std::string_view::npos
        || text.find("www.") != std::string_view::npos || text.find("mailto:") != std::string_view::npos;
}

/// The end of a bare address that begins at the beginning of a word; the position itself where there is none.
std::size_t endOfAddress(std::string_view text, std::size_t at)
{
    const std::size_t end = std::min(text.find_first_of(" \n)", at), text.size());
    return mayHoldAddress(text.substr(at, end - at)) ? end : at;
}

constexpr bool mayStandBeforeWord(char c)
{
    return c == ' ' || c == '\n' || c == '(';
}

constexpr std::array<bool, 256> lettersAndDigits()
{
    std::array<bool, 256> set{};
    for (std::size_t byte = 0; byte < set.size(); ++byte)
        set[byte] = (byte >= '0' && byte <= '9') || ((byte | 0x20U) >= 'a' && (byte | 0x20U) <= 'z') || byte >= 0xC3;
    return set;
}

} // namespace

std::string proseOf(std::string_view text)
{
    std::string prose(text);
    const bool isForAddresses = mayHoldAddress(text);
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = mayOpen(text[i]) ? endOfMarkup(text, i) : i;
        if (end == i && isForAddresses && (i == 0 || mayStandBeforeWord(text[i - 1])))
            end = endOfAddress(text, i);
        if (end == i) {
            ++i;
            continue;
        }
        for (std::size_t at = i; at < end; ++at)
            if (prose[at] != '\n')
                prose[at] = '\x01';
        i = end;
    }
    return prose;
}

namespace {

template <class Take> void forEachWord(std::string_view text, Take take)
{
    constexpr std::array<bool, 256> isWordLetter = lettersAndDigits();
    for (std::size_t from = 0; from < text.size();) {
        bool isWord = false;
        std::size_t to = from;
        for (; to < text.size() && text[to] != ' ' && text[to] != '\n' && text[to] != '\t'; ++to)
            isWord = isWord || isWordLetter[static_cast<unsigned char>(text[to])];
        if (isWord)
            take(text.substr(from, to - from));
        from = to + 1;
    }
}

} // namespace

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    words.reserve(text.size() / 6);
    forEachWord(text, [&](std::string_view word) { words.push_back(word); });
    return words;
}

std::size_t wordCount(std::string_view text)
{
    std::size_t count = 0;
    forEachWord(text, [&](std::string_view) { ++count; });
    return count;
}

} // namespace acquis::rules
