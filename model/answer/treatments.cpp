#include "model/answer/treatments.h"

#include "model/base/text.h"
#include "model/syntax/white_space.h"

#include <algorithm>

namespace acquis::answer {

namespace {

bool isLetterDigitOrSpace(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u' ';
}

std::u16string_view trimmed(std::u16string_view text)
{
    while (!text.empty() && syntax::isWhiteSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && syntax::isWhiteSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

} // namespace

std::u16string prepare(std::u16string_view text)
{
    std::u16string prepared = text::nfc(text);
    std::ranges::replace(prepared, u'\u00A0', u' ');
    return prepared;
}

std::u16string t1(std::u16string_view text)
{
    std::u16string treated = text::nfd(text::lower(trimmed(text)));
    std::erase_if(treated, [](char16_t c) { return (c >= 0x0300 && c <= 0x036F) || syntax::isWhiteSpace(c); });
    return treated;
}

std::u16string t2(std::u16string_view text)
{
    std::u16string treated;
    for (const char16_t c : text)
        if (isLetterDigitOrSpace(c) && !(c == u' ' && treated.ends_with(u' ')))
            treated += c;
    return treated;
}

} // namespace acquis::answer
