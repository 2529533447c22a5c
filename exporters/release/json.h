#pragma once

#include "model/base/diagnostic.h"

#include <string>
#include <string_view>
#include <vector>

/// JSON texts and values, with the equality of JSON: keys in any order, 1.0 is 1.
namespace acquis::release::json {

/// A parsed text, and the keys that stood twice in one object (the last one counts), each with its way.
struct Parsed {
    Value value;
    std::vector<FieldPath> repeatedKeys;
};

/// Numbers without a fraction become integers up to 2^53. Nesting beyond 100 levels is refused.
[[nodiscard]] Result<Parsed> parse(std::string_view text);

/// A number as the model keeps it: an integer where JSON would write one.
[[nodiscard]] Value numberOf(double number);

/// Appends a text with its quotes and escapes.
void appendText(std::string& out, std::string_view text);

/// The shortest form that reads back to the same double; `null` for what is no number.
void appendNumber(std::string& out, double number);

/// Appends a value, compact.
void append(std::string& out, const Value& value);

/// The same on several lines with an indentation of two spaces.
void appendIndented(std::string& out, const Value& value, std::size_t depth = 0);

/// Equal as JSON.
[[nodiscard]] bool areSame(const Value& one, const Value& other);

} // namespace acquis::release::json
