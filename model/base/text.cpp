#include "model/base/text.h"

#include <algorithm>
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
    return toUtf8(nfc(toUtf16(text)));
}

bool isNfc(std::string_view text)
{
    return std::ranges::all_of(text, [](unsigned char c) { return c < 0x80; }) || nfc(text) == text;
}

std::u16string lower(std::u16string_view text)
{
    icu::UnicodeString result(icuText(text));
    return plain(result.toLower(icu::Locale::getRoot()));
}

std::string lower(std::string_view text)
{
    return toUtf8(lower(toUtf16(text)));
}

std::size_t utf16Length(std::string_view text)
{
    return toUtf16(text).size();
}

std::string folded(std::string_view text)
{
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
    const std::u16string wide = toUtf16(text);
    const auto first = std::ranges::find_if_not(wide, isSpace);
    auto last = wide.end();
    while (last != first && isSpace(*(last - 1)))
        --last;
    return toUtf8(std::u16string(first, last));
}

bool isBlank(std::string_view text)
{
    return trimmed(text).empty();
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
