#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace acquis::inline base {

struct Entry;

/// A field's content without its C++ type: what YAML, JSON, differences and merges exchange. Maps keep their order.
class Value {
public:
    using List = std::vector<Value>;
    using Map = std::vector<Entry>;
    enum class Form { null, boolean, integer, number, text, list, map };

    Value();
    Value(std::nullptr_t);
    Value(bool boolean);
    Value(int integer);
    Value(std::int64_t integer);
    Value(double number);
    Value(std::string text);
    Value(std::string_view text);
    Value(const char* text);
    Value(List list);
    Value(Map map);

    [[nodiscard]] Form form() const { return static_cast<Form>(content_.index()); }
    [[nodiscard]] bool isNull() const { return form() == Form::null; }
    [[nodiscard]] bool isText() const { return form() == Form::text; }
    [[nodiscard]] bool isList() const { return form() == Form::list; }
    [[nodiscard]] bool isMap() const { return form() == Form::map; }
    [[nodiscard]] bool isScalar() const { return !isList() && !isMap(); }

    /// The content in its form, or nullptr when the value has another form.
    [[nodiscard]] const bool* boolean() const { return std::get_if<bool>(&content_); }
    [[nodiscard]] const std::int64_t* integer() const { return std::get_if<std::int64_t>(&content_); }
    [[nodiscard]] const double* number() const { return std::get_if<double>(&content_); }
    [[nodiscard]] const std::string* text() const { return std::get_if<std::string>(&content_); }
    [[nodiscard]] const List* list() const { return std::get_if<List>(&content_); }
    [[nodiscard]] const Map* map() const { return std::get_if<Map>(&content_); }
    [[nodiscard]] List* list() { return std::get_if<List>(&content_); }
    [[nodiscard]] Map* map() { return std::get_if<Map>(&content_); }

    /// The value of a map's key; nullptr when this is no map or has no such key.
    [[nodiscard]] const Value* find(std::string_view key) const;
    [[nodiscard]] Value* find(std::string_view key);

    /// Sets a map's key, in place where it exists, else at the end. A null value becomes a map first.
    Value& set(std::string_view key, Value value);

    /// Removes a map's key; does nothing where there is none.
    void erase(std::string_view key);

    /// Maps are equal when they hold the same keys in the same order; integers and numbers never equal each other.
    bool operator==(const Value& other) const;

private:
    std::variant<std::monostate, bool, std::int64_t, double, std::string, List, Map> content_;
};

/// One key and its value in a map.
struct Entry {
    std::string key;
    Value value;

    bool operator==(const Entry&) const = default;
};

// Not before Entry is known: clang makes the destructor of a class where its first constructor is defined.
inline Value::Value() = default;

inline Value::Value(std::nullptr_t)
    : Value()
{
}

inline Value::Value(bool boolean)
    : content_(boolean)
{
}

inline Value::Value(int integer)
    : content_(static_cast<std::int64_t>(integer))
{
}

inline Value::Value(std::int64_t integer)
    : content_(integer)
{
}

inline Value::Value(double number)
    : content_(number)
{
}

inline Value::Value(std::string text)
    : content_(std::move(text))
{
}

inline Value::Value(std::string_view text)
    : content_(std::string(text))
{
}

inline Value::Value(const char* text)
    : content_(std::string(text))
{
}

inline Value::Value(List list)
    : content_(std::move(list))
{
}

inline Value::Value(Map map)
    : content_(std::move(map))
{
}

/// A scalar as a file has it, without quotes: `true`, `12`, `0.5`, the text itself. Empty for null, lists and maps.
[[nodiscard]] std::string spelledScalar(const Value& value);

} // namespace acquis::inline base
