#include "model/store/yaml/core_schema.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>

namespace acquis::store {

namespace {

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::ranges::find(words, text) != words.end();
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::size_t digitsAt(std::string_view text, std::size_t from)
{
    const auto first = text.begin() + static_cast<std::ptrdiff_t>(from);
    return static_cast<std::size_t>(std::find_if_not(first, text.end(), isDigit) - first);
}

std::optional<std::int64_t> integer(std::string_view digits, int base)
{
    std::int64_t read = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), read, base);
    if (digits.empty() || error != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    return read;
}

std::optional<Value> integerValue(std::string_view plain)
{
    if (plain.starts_with("0x") || plain.starts_with("0o")) {
        const std::string_view digits = plain.substr(2);
        if (digits.starts_with('-'))
            return std::nullopt;
        const auto read = integer(digits, plain[1] == 'x' ? 16 : 8);
        return read ? std::optional<Value>(*read) : std::nullopt;
    }
    std::string_view digits = plain;
    if (digits.starts_with('+'))
        digits.remove_prefix(1);
    const std::size_t sign = plain.starts_with('-') ? 1 : 0;
    if (digits.size() == sign || digitsAt(digits, sign) != digits.size() - sign)
        return std::nullopt;
    const auto read = integer(digits, 10);
    return read ? std::optional<Value>(*read) : std::nullopt;
}

/// [-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?
bool isFloat(std::string_view text)
{
    std::size_t at = text.starts_with('+') || text.starts_with('-') ? 1 : 0;
    const std::size_t whole = digitsAt(text, at);
    at += whole;
    if (at < text.size() && text[at] == '.') {
        const std::size_t fraction = digitsAt(text, at + 1);
        if (whole == 0 && fraction == 0)
            return false;
        at += 1 + fraction;
    } else if (whole == 0) {
        return false;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        const std::size_t exponent = digitsAt(text, at);
        if (exponent == 0)
            return false;
        at += exponent;
    }
    return at == text.size();
}

std::optional<Value> numberValue(std::string_view plain)
{
    std::string_view bare = plain;
    if (bare.starts_with('+'))
        bare.remove_prefix(1);
    const bool negative = plain.starts_with('-');
    if (isOneOf(negative ? bare.substr(1) : bare, {".inf", ".Inf", ".INF"}))
        return Value(negative ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::infinity());
    if (isOneOf(plain, {".nan", ".NaN", ".NAN"}))
        return Value(std::numeric_limits<double>::quiet_NaN());
    if (!isFloat(plain))
        return std::nullopt;
    double read = 0;
    if (std::from_chars(bare.data(), bare.data() + bare.size(), read).ec != std::errc())
        return std::nullopt; // beyond what a double holds: kept as it was written
    return Value(read);
}

} // namespace

bool isNullWord(std::string_view plain)
{
    return plain.empty() || isOneOf(plain, {"~", "null", "Null", "NULL"});
}

Value resolved(std::string_view plain)
{
    if (isNullWord(plain))
        return {};
    if (isOneOf(plain, {"true", "True", "TRUE"}))
        return true;
    if (isOneOf(plain, {"false", "False", "FALSE"}))
        return false;
    if (!isDigit(plain.front()) && plain.front() != '-' && plain.front() != '+' && plain.front() != '.')
        return plain;
    if (auto whole = integerValue(plain))
        return *whole;
    if (auto number = numberValue(plain))
        return *number;
    return plain;
}

std::string numberText(double number)
{
    if (std::isnan(number))
        return ".nan";
    if (std::isinf(number))
        return number > 0 ? ".inf" : "-.inf";
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    std::string text(digits.data(), end);
    // YAML 1.1 takes `1e+20` for a text and `3` for an integer: a point makes it a number for every reader.
    if (text.find('.') == std::string::npos)
        text.insert(std::min(text.find('e'), text.size()), ".0");
    return text;
}

} // namespace acquis::store
