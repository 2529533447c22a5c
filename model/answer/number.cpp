#include "model/answer/number.h"

#include "model/syntax/white_space.h"

#include <algorithm>
#include <clocale>
#include <cstdlib>
#include <limits>
#include <string>

namespace acquis::answer {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::size_t digitsFrom(std::string_view text, std::size_t at)
{
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return at;
}

/// JavaScript's decimal literal: sign, digits with at most one dot and at least one digit, exponent.
bool isDecimal(std::string_view text)
{
    if (!text.empty() && (text.front() == '-' || text.front() == '+'))
        text.remove_prefix(1);
    std::size_t at = digitsFrom(text, 0);
    std::size_t digits = at;
    if (at < text.size() && text[at] == '.') {
        const std::size_t end = digitsFrom(text, at + 1);
        digits += end - at - 1;
        at = end;
    }
    if (digits == 0)
        return false;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '-' || text[at] == '+'))
            ++at;
        const std::size_t end = digitsFrom(text, at);
        if (end == at)
            return false;
        at = end;
    }
    return at == text.size();
}

/// `0x1F`, `0o17`, `0b11`: Number() takes them, parseFloat() stops after the 0.
bool hasRadixPrefix(std::string_view text)
{
    if (text.size() < 3 || text[0] != '0')
        return false;
    const char radix = static_cast<char>(text[1] | 0x20);
    const std::string_view digits = radix == 'x' ? "0123456789abcdefABCDEF" : radix == 'o' ? "01234567" : "01";
    const bool isKnown = radix == 'x' || radix == 'o' || radix == 'b';
    return isKnown && text.find_first_not_of(digits, 2) == std::string_view::npos;
}

/// strtod in the C locale, whatever the program's: correctly rounded, infinite beyond the range.
double valueOf(const std::string& decimal)
{
    static const locale_t plain = newlocale(LC_ALL_MASK, "C", nullptr);
    return strtod_l(decimal.c_str(), nullptr, plain);
}

} // namespace

std::optional<double> numberOf(std::string_view text)
{
    std::string cleaned(text);
    if (const std::size_t comma = cleaned.find(','); comma != std::string::npos)
        cleaned[comma] = '.';
    if (const std::size_t space = cleaned.find(' '); space != std::string::npos)
        cleaned.erase(space, 1);
    const std::string number(syntax::withoutOuterSpace(cleaned));
    if (isDecimal(number))
        return valueOf(number);
    if (hasRadixPrefix(number))
        return 0.0;
    if (number == "Infinity" || number == "+Infinity")
        return std::numeric_limits<double>::infinity();
    if (number == "-Infinity")
        return -std::numeric_limits<double>::infinity();
    return std::nullopt;
}

} // namespace acquis::answer
