#include "model/base/value.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace acquis::inline base {

const Value* Value::find(std::string_view key) const
{
    const Map* entries = map();
    if (entries == nullptr)
        return nullptr;
    const auto found = std::ranges::find(*entries, key, &Entry::key);
    return found == entries->end() ? nullptr : &found->value;
}

Value* Value::find(std::string_view key)
{
    return const_cast<Value*>(std::as_const(*this).find(key));
}

Value& Value::set(std::string_view key, Value value)
{
    if (isNull())
        content_ = Map{};
    if (Value* known = find(key))
        return *known = std::move(value);
    return std::get<Map>(content_).emplace_back(Entry{std::string(key), std::move(value)}).value;
}

void Value::erase(std::string_view key)
{
    if (Map* entries = map())
        std::erase_if(*entries, [key](const Entry& entry) { return entry.key == key; });
}

bool Value::operator==(const Value& other) const
{
    return content_ == other.content_;
}

std::string spelledScalar(const Value& value)
{
    switch (value.form()) {
    case Value::Form::boolean:
        return *value.boolean() ? "true" : "false";
    case Value::Form::integer:
        return std::to_string(*value.integer());
    case Value::Form::number:
        return fmt::format("{}", *value.number());
    case Value::Form::text:
        return *value.text();
    default:
        return {};
    }
}

} // namespace acquis::inline base
