#include "model/review/difference.h"

#include "model/referential/links.h"

#include <algorithm>
#include <set>

namespace acquis::review {

namespace {

using referential::Entity;
using referential::Field;
using referential::RecordType;
using referential::Referential;
using referential::Shape;

const Value absent;

const Value& orAbsent(const Value* value)
{
    return value == nullptr ? absent : *value;
}

std::string keyText(const Value* key)
{
    if (key == nullptr)
        return {};
    return key->text() != nullptr   ? *key->text()
        : key->integer() != nullptr ? std::to_string(*key->integer())
                                    : std::string();
}

/// The items of a keyed list by key; nothing when a key is missing or stands twice.
std::optional<std::vector<Entry>> byKey(const Value& list, std::string_view keyName)
{
    std::vector<Entry> entries;
    std::set<std::string> seen;
    if (list.isNull())
        return entries;
    if (!list.isList())
        return std::nullopt;
    for (const Value& item : *list.list()) {
        std::string key = keyText(item.find(keyName));
        if (key.empty() || !seen.insert(key).second)
            return std::nullopt;
        entries.push_back({std::move(key), item});
    }
    return entries;
}

class Comparison {
public:
    void record(const RecordType& type, const Value& before, const Value& after, const FieldPath& path)
    {
        for (const Field& field : type.fields)
            value(&field.shape, orAbsent(before.find(field.name)), orAbsent(after.find(field.name)),
                path.field(field.name));
    }

    [[nodiscard]] std::vector<FieldChange> take() { return std::move(changes_); }

private:
    void value(const Shape* shape, const Value& before, const Value& after, const FieldPath& path)
    {
        if (before == after)
            return;
        const bool both = !before.isNull() && !after.isNull();
        if (both && shape->form == Shape::Form::record)
            record(*shape->record(), before, after, path);
        else if (both && shape->form == Shape::Form::dictionary && before.isMap() && after.isMap())
            items(*before.map(), *after.map(), shape->item, path);
        else if (both && shape->form == Shape::Form::list && keyedList(shape, before, after, path))
            return;
        else
            changes_.push_back({path, before, after});
    }

    bool keyedList(const Shape* shape, const Value& before, const Value& after, const FieldPath& path)
    {
        if (shape->item->form != Shape::Form::record || shape->item->record()->key.empty())
            return false;
        const auto first = byKey(before, shape->item->record()->key);
        const auto second = byKey(after, shape->item->record()->key);
        if (!first || !second)
            return false;
        items(*first, *second, shape->item, path);
        return true;
    }

    void items(
        const std::vector<Entry>& before, const std::vector<Entry>& after, const Shape* shape, const FieldPath& path)
    {
        std::vector<std::string> keptBefore;
        std::vector<std::string> keptAfter;
        for (const Entry& entry : before) {
            const auto found = std::ranges::find(after, entry.key, &Entry::key);
            if (found != after.end())
                keptBefore.push_back(entry.key);
            value(shape, entry.value, found == after.end() ? absent : found->value, path.key(entry.key));
        }
        for (const Entry& entry : after) {
            if (std::ranges::find(before, entry.key, &Entry::key) != before.end())
                keptAfter.push_back(entry.key);
            else
                value(shape, absent, entry.value, path.key(entry.key));
        }
        if (keptBefore != keptAfter)
            changes_.push_back({path, order(keptBefore), order(keptAfter)});
    }

    static Value order(const std::vector<std::string>& keys) { return Value(Value::List(keys.begin(), keys.end())); }

    std::vector<FieldChange> changes_;
};

std::string nameIn(const Referential& referential, const Entity& entity)
{
    std::string name = referential.links().nameOf(entity.identity());
    return name;
}

} // namespace

std::string_view wordOf(EntityChange::Kind kind)
{
    switch (kind) {
    case EntityChange::Kind::added:
        return "added";
    case EntityChange::Kind::removed:
        return "removed";
    case EntityChange::Kind::changed:
        break;
    }
    return "changed";
}

std::vector<FieldChange> fieldDifference(const RecordType& type, const Value& before, const Value& after)
{
    Comparison comparison;
    comparison.record(type, before, after, {});
    return comparison.take();
}

std::vector<EntityChange> difference(const Referential& before, const Referential& after)
{
    std::vector<EntityChange> removed;
    std::vector<EntityChange> changed;
    std::vector<EntityChange> added;
    for (const Entity& entity : before.entities()) {
        const auto later = after.find(entity.subject());
        if (!later) {
            removed.push_back({EntityChange::Kind::removed, entity.subject(), nameIn(before, entity), {}});
            continue;
        }
        if (later->isSame(entity))
            continue;
        std::vector<FieldChange> fields = fieldDifference(entity.recordType(), entity.value(), later->value());
        if (!fields.empty())
            changed.push_back(
                {EntityChange::Kind::changed, entity.subject(), nameIn(after, *later), std::move(fields)});
    }
    for (const Entity& entity : after.entities())
        if (!before.find(entity.subject()))
            added.push_back({EntityChange::Kind::added, entity.subject(), nameIn(after, entity), {}});
    std::ranges::move(changed, std::back_inserter(removed));
    std::ranges::move(added, std::back_inserter(removed));
    return removed;
}

} // namespace acquis::review
