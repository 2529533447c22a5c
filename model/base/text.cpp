#include "model/base/text.h"

#include <algorithm>
#include <optional>
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

namespace acquis::text {

namespace {

icu::UnicodeString icuText(std::u16string_view text)
{
    return {false, text.data(), static_cast<int32_t>(text.size())};
}

std::u16string plain(const icu::UnicodeString& text)
{
    return {text.getBuffer(), static_cast<std::size_t>(text.length())};
}

std::u16string normalized(std::u16string_view text, const icu::Normalizer2* (*form)(UErrorCode&))
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString result = form(status)->normalize(icuText(text), status);
    return U_SUCCESS(status) ? plain(result) : std::u16string(text);
}

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](unsigned char c) { return c < 0x80; });
}

constexpr char lowerAscii(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// What folded() makes of the letters from U+00C0 to U+00FF. A dash: they have no simple form, or keep their own.
constexpr std::string_view foldedLatin = "aaaaaa-ceeeeiiii-nooooo--uuuuy--aaaaaa-ceeeeiiii-nooooo--uuuuy-y";

/// Folds a text of ASCII, letters of western Europe and their typography; nothing where it holds anything else.
std::optional<std::string> foldedQuickly(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0x80) {
            result += byte == '\n' || byte == '\t' ? ' ' : lowerAscii(text[i]);
        } else if (text.substr(i).starts_with("\u2019")) {
            result += '\'';
            i += 2;
        } else if (text.substr(i).starts_with("\u202F")) {
            result += ' ';
            i += 2;
        } else if (text.substr(i).starts_with("\u00A0")) {
            result += ' ';
            i += 1;
        } else if (text.substr(i).starts_with("«") || text.substr(i).starts_with("»")) {
            result.append(text, i, 2);
            i += 1;
        } else if (text.substr(i).starts_with("œ") || text.substr(i).starts_with("Œ")) {
            result += "oe";
            i += 1;
        } else {
            const char plain = byte == 0xC3 && i + 1 < text.size()
                ? foldedLatin[static_cast<unsigned char>(text[i + 1]) & 0x3FU]
                : '-';
            if (plain == '-')
                return std::nullopt;
            result += plain;
            i += 1;
        }
    }
    return result;
}

/// Whether every character is one that normalization leaves alone, as far as a glance tells: ASCII, letters of western
/// Europe, and the typography of U+2002 to U+203F.
bool isPlainlyNfc(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const auto second = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0U;
        const auto third = i + 2 < text.size() ? static_cast<unsigned char>(text[i + 2]) : 0U;
        if (byte < 0x80)
            continue;
        if (byte >= 0xC2 && byte < 0xCC && (second & 0xC0U) == 0x80)
            i += 1;
        else if (byte == 0xE2 && second == 0x80 && third >= 0x82 && third < 0xC0)
            i += 2;
        else
            return false;
    }
    return true;
}

bool isSpace(char32_t c)
{
    return u_isUWhiteSpace(static_cast<UChar32>(c)) != 0 || c == 0xFEFF;
}

} // namespace

bool isUtf8(std::string_view text)
{
    const auto* bytes = reinterpret_cast<const uint8_t*>(text.data());
    const auto size = static_cast<int32_t>(text.size());
    for (int32_t i = 0; i < size;) {
        UChar32 c = 0;
        U8_NEXT(bytes, i, size, c);
        if (c < 0)
            return false;
    }
    return true;
}

std::u16string toUtf16(std::string_view text)
{
    return plain(icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size()))));
}

std::string toUtf8(std::u16string_view text)
{
    std::string result;
    icuText(text).toUTF8String(result);
    return result;
}

std::u16string nfc(std::u16string_view text)
{
    return normalized(text, [](UErrorCode& status) { return icu::Normalizer2::getNFCInstance(status); });
}

std::u16string nfd(std::u16string_view text)
{
    return normalized(text, [](UErrorCode& status) { return icu::Normalizer2::getNFDInstance(status); });
}

std::string nfc(std::string_view text)
{
    return isPlainlyNfc(text) ? std::string(text) : toUtf8(nfc(toUtf16(text)));
}

bool isNfc(std::string_view text)
{
    return isPlainlyNfc(text) || nfc(text) == text;
}

std::u16string lower(std::u16string_view text)
{
    icu::UnicodeString result(icuText(text));
    return plain(result.toLower(icu::Locale::getRoot()));
}

std::string lower(std::string_view text)
{
    if (isAscii(text)) {
        std::string result(text);
        std::ranges::transform(result, result.begin(), lowerAscii);
        return result;
    }
    return toUtf8(lower(toUtf16(text)));
}

std::size_t utf16Length(std::string_view text)
{
    return toUtf16(text).size();
}

std::string folded(std::string_view text)
{
    if (std::optional<std::string> quickly = foldedQuickly(text))
        return *std::move(quickly);
    std::u16string result;
    for (const char16_t c : nfd(lower(toUtf16(text)))) {
        if (c == u'œ')
            result += u"oe";
        else if (c == u'æ')
            result += u"ae";
        else if (c == u'ß')
            result += u"ss";
        else if (c == u'’' || c == u'ʼ')
            result += u'\'';
        else if (c == 0x00A0 || c == 0x202F || c == u'\n' || c == u'\t')
            result += u' ';
        else if (c < 0x0300 || c > 0x036F)
            result += c;
    }
    return toUtf8(result);
}

std::string slug(std::string_view text)
{
    std::string result;
    for (const char c : folded(text)) {
        const bool keep = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (keep)
            result += c;
        else if (!result.empty() && result.back() != '-')
            result += '-';
    }
    while (!result.empty() && result.back() == '-')
        result.pop_back();
    return result.empty() ? "x" : result;
}

std::string trimmed(std::string_view text)
{
    const auto isLetter = [](unsigned char c) { return c > ' ' && c < 0x7F; };
    if (!text.empty() && isLetter(text.front()) && isLetter(text.back()) && isUtf8(text))
        return std::string(text);
    const std::u16string wide = toUtf16(text);
    const auto first = std::ranges::find_if_not(wide, isSpace);
    auto last = wide.end();
    while (last != first && isSpace(*(last - 1)))
        --last;
    return toUtf8(std::u16string(first, last));
}

bool isBlank(std::string_view text)
{
    const bool beginsWithLetter = !text.empty() && text.front() > ' ' && text.front() < 0x7F;
    return !beginsWithLetter && trimmed(text).empty();
}

std::vector<std::string> lines(std::string_view text)
{
    std::vector<std::string> result;
    while (true) {
        const std::size_t end = text.find('\n');
        result.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return result;
        text.remove_prefix(end + 1);
    }
}

std::string shortened(std::string_view text, std::size_t length)
{
    std::u16string line = toUtf16(trimmed(text));
    std::ranges::replace_if(
        line, [](char16_t c) { return c == u'\n' || c == u'\t' || c == u'\r'; }, u' ');
    if (line.size() <= length)
        return toUtf8(line);
    line.resize(length);
    if (const std::size_t space = line.rfind(u' '); space != std::u16string::npos && space > length / 2)
        line.resize(space);
    else if (!line.empty() && (line.back() & 0xFC00) == 0xD800)
        line.pop_back();
    return toUtf8(line) + "…";
}

} // namespace acquis::text
