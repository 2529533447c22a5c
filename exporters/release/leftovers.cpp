#include "exporters/release/leftovers.h"

#include <algorithm>

namespace acquis::release {

Leftovers::Leftovers(const referential::Settings& settings)
{
    if (const Value* release = settings.imported.find("release"); release != nullptr && release->isMap())
        value_ = *release;
}

const Value::List& Leftovers::items(Collection collection) const
{
    static const Value::List none;
    const Value* items = value_.find("items");
    const Value* list = items == nullptr ? nullptr : items->find(nameOf(collection));
    return list == nullptr || !list->isList() ? none : *list->list();
}

bool Leftovers::isAbsent(Collection collection) const
{
    const Value* absent = value_.find("absent");
    return absent != nullptr && absent->isList()
        && std::ranges::any_of(*absent->list(), [&](const Value& name) { return name == Value(nameOf(collection)); });
}

void Leftovers::addItem(Collection collection, Value item)
{
    Value& items = at("items");
    Value* list = items.find(nameOf(collection));
    if (list == nullptr)
        list = &items.set(nameOf(collection), Value::List{});
    list->list()->push_back(std::move(item));
}

void Leftovers::addAbsent(Collection collection)
{
    Value* absent = value_.find("absent");
    if (absent == nullptr)
        absent = &value_.set("absent", Value::List{});
    absent->list()->emplace_back(nameOf(collection));
}

const Value::Map& Leftovers::mapAt(std::string_view key) const
{
    static const Value::Map none;
    const Value* part = value_.find(key);
    return part == nullptr || !part->isMap() ? none : *part->map();
}

Value& Leftovers::at(std::string_view key)
{
    Value* part = value_.find(key);
    return part == nullptr ? value_.set(key, Value::Map{}) : *part;
}

} // namespace acquis::release
