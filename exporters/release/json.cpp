#include "exporters/release/json.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace acquis::release::json {

namespace {

void appendEscape(std::string& out, unsigned char c)
{
    constexpr char digits[] = "0123456789abcdef";
    switch (c) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\r':
        out += "\\r";
        return;
    case '\t':
        out += "\\t";
        return;
    case '\b':
        out += "\\b";
        return;
    case '\f':
        out += "\\f";
        return;
    default:
        out += "\\u00";
        out += digits[c >> 4];
        out += digits[c & 0xF];
    }
}

void appendInteger(std::string& out, std::int64_t integer)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, integer).ptr;
    out.append(digits, end);
}

void appendScalar(std::string& out, const Value& value)
{
    switch (value.form()) {
    case Value::Form::boolean:
        out += *value.boolean() ? "true" : "false";
        return;
    case Value::Form::integer:
        appendInteger(out, *value.integer());
        return;
    case Value::Form::number:
        appendNumber(out, *value.number());
        return;
    case Value::Form::text:
        appendText(out, *value.text());
        return;
    default:
        out += "null";
    }
}

bool haveSameEntries(const Value& one, const Value& other)
{
    if (one.map()->size() != other.map()->size())
        return false;
    for (const Entry& entry : *one.map()) {
        const Value* same = other.find(entry.key);
        if (same == nullptr || !areSame(entry.value, *same))
            return false;
    }
    return true;
}

std::optional<double> asNumber(const Value& value)
{
    if (value.integer() != nullptr)
        return static_cast<double>(*value.integer());
    return value.number() != nullptr ? std::optional(*value.number()) : std::nullopt;
}

} // namespace

void appendText(std::string& out, std::string_view text)
{
    out += '"';
    std::size_t plain = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(text, plain, i - plain);
        appendEscape(out, c);
        plain = i + 1;
    }
    out.append(text, plain);
    out += '"';
}

void appendNumber(std::string& out, double number)
{
    if (!std::isfinite(number)) {
        out += "null";
        return;
    }
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, number == 0 ? 0.0 : number).ptr;
    out.append(digits, end);
}

void append(std::string& out, const Value& value)
{
    if (value.isScalar())
        return appendScalar(out, value);
    const char* separator = "";
    if (const Value::List* list = value.list()) {
        out += '[';
        for (const Value& item : *list) {
            out += std::exchange(separator, ",");
            append(out, item);
        }
        out += ']';
        return;
    }
    out += '{';
    for (const Entry& entry : *value.map()) {
        out += std::exchange(separator, ",");
        appendText(out, entry.key);
        out += ':';
        append(out, entry.value);
    }
    out += '}';
}

void appendIndented(std::string& out, const Value& value, std::size_t depth)
{
    const bool isEmpty = (value.isList() && value.list()->empty()) || (value.isMap() && value.map()->empty());
    if (value.isScalar() || isEmpty)
        return append(out, value);
    const std::string indent(2 * depth + 2, ' ');
    const char* separator = "";
    out += value.isList() ? '[' : '{';
    const auto begin = [&] {
        (out += std::exchange(separator, ",")) += '\n';
        out += indent;
    };
    if (const Value::List* list = value.list())
        for (const Value& item : *list) {
            begin();
            appendIndented(out, item, depth + 1);
        }
    else
        for (const Entry& entry : *value.map()) {
            begin();
            appendText(out, entry.key);
            out += ": ";
            appendIndented(out, entry.value, depth + 1);
        }
    (out += '\n').append(2 * depth, ' ');
    out += value.isList() ? ']' : '}';
}

bool areSame(const Value& one, const Value& other)
{
    if (one.isMap() && other.isMap())
        return haveSameEntries(one, other);
    if (one.isList() && other.isList())
        return std::ranges::equal(*one.list(), *other.list(), areSame);
    if (one.form() == other.form())
        return one == other;
    const std::optional<double> number = asNumber(one);
    return number && number == asNumber(other);
}

} // namespace acquis::release::json
