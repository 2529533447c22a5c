#include "exporters/release/kept.h"

#include "exporters/release/json.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace acquis::release::kept {

namespace {

constexpr std::string_view translated = "_i18n";

/// Where a key leads in an item: the map that has it and its name there.
struct Target {
    Value* map;
    std::string_view key;
};

Target targetOf(Value& item, std::string_view key)
{
    const std::size_t dot = key.find("_i18n.");
    if (dot == std::string_view::npos)
        return {&item, key};
    Value* languages = item.find(key.substr(0, dot + translated.size()));
    if (languages == nullptr || !languages->isMap())
        return {&item, key};
    return {languages, key.substr(dot + translated.size() + 1)};
}

/// The texts of a list; nothing where it holds anything else or a text twice.
std::optional<std::set<std::string_view>> distinctTexts(const Value& value)
{
    std::set<std::string_view> texts;
    if (!value.isList())
        return std::nullopt;
    for (const Value& item : *value.list())
        if (!item.isText() || !texts.insert(*item.text()).second)
            return std::nullopt;
    return texts;
}

bool isOtherOrder(const Value& derived, const Value& original)
{
    const auto derivedTexts = distinctTexts(derived);
    return derivedTexts && derivedTexts == distinctTexts(original);
}

void reorder(Value& list, const Value& order)
{
    std::unordered_map<std::string_view, std::size_t> places;
    if (order.isList())
        for (const Value& id : *order.list())
            if (id.isText())
                places.emplace(*id.text(), places.size());
    if (list.isList())
        std::ranges::stable_sort(*list.list(), {}, [&](const Value& id) {
            const auto place = id.isText() ? places.find(*id.text()) : places.end();
            return place == places.end() ? places.size() : place->second;
        });
}

class Difference {
public:
    void compare(const Value& derived, const Value& original, const std::string& prefix)
    {
        for (const Entry& entry : *original.map())
            compareKey(derived.find(entry.key), entry, prefix);
        for (const Entry& entry : *derived.map())
            if (original.find(entry.key) == nullptr)
                absent_.emplace_back(prefix + entry.key);
    }

    [[nodiscard]] Value take()
    {
        Value kept;
        if (!release_.isNull())
            kept.set("release", std::move(release_));
        if (!absent_.empty())
            kept.set("absent", std::move(absent_));
        if (!order_.isNull())
            kept.set("order", std::move(order_));
        return kept;
    }

private:
    void compareKey(const Value* derived, const Entry& original, const std::string& prefix)
    {
        if (derived != nullptr && json::areSame(*derived, original.value))
            return;
        const bool isTranslated = derived != nullptr && prefix.empty() && original.key.ends_with(translated);
        if (isTranslated && derived->isMap() && original.value.isMap())
            compare(*derived, original.value, original.key + '.');
        else if (derived != nullptr && isOtherOrder(*derived, original.value))
            order_.set(prefix + original.key, original.value);
        else
            release_.set(prefix + original.key, original.value);
    }

    Value release_;
    Value::List absent_;
    Value order_;
};

} // namespace

Value applied(Value derived, const Value& imported)
{
    if (const Value* whole = imported.find("whole"))
        return *whole;
    if (const Value* absent = imported.find("absent"); absent != nullptr && absent->isList())
        for (const Value& key : *absent->list())
            if (key.isText()) {
                const Target target = targetOf(derived, *key.text());
                target.map->erase(target.key);
            }
    if (const Value* order = imported.find("order"); order != nullptr && order->isMap())
        for (const Entry& entry : *order->map())
            if (Value* list = derived.find(entry.key))
                reorder(*list, entry.value);
    if (const Value* release = imported.find("release"); release != nullptr && release->isMap())
        for (const Entry& entry : *release->map()) {
            const Target target = targetOf(derived, entry.key);
            target.map->set(target.key, entry.value);
        }
    return derived;
}

Value difference(const Value& derived, const Value& original)
{
    Difference difference;
    difference.compare(derived, original, "");
    Value kept = difference.take();
    if (!json::areSame(applied(derived, kept), original))
        kept = Value(Value::Map{{"whole", original}});
    return kept;
}

std::vector<std::string> keysOf(const Value& imported)
{
    std::vector<std::string> keys;
    if (const Value* release = imported.find("release"); release != nullptr && release->isMap())
        for (const Entry& entry : *release->map())
            keys.push_back(entry.key);
    if (const Value* absent = imported.find("absent"); absent != nullptr && absent->isList())
        for (const Value& key : *absent->list())
            if (key.isText())
                keys.push_back(*key.text());
    return keys;
}

} // namespace acquis::release::kept
