#include "model/store/yaml/patch.h"

#include "model/store/yaml/alignment.h"

#include <algorithm>
#include <cmath>

namespace acquis::store {

namespace {

/// A key's value; nullptr where it is absent, which in a record null also means.
const Value* present(const Value::Map& map, std::string_view key, const ValueType& type)
{
    const auto found = std::ranges::find(map, key, &Entry::key);
    return found == map.end() || (found->value.isNull() && type.record != nullptr) ? nullptr : &found->value;
}

/// Where maps keep their order, the order of `wanted`; keys it does not have follow.
void reorder(Value::Map& map, const Value::Map& wanted)
{
    std::ranges::stable_sort(map, {},
        [&](const Entry& entry) { return std::ranges::find(wanted, entry.key, &Entry::key) - wanted.begin(); });
}

bool sameOrder(const Value::Map& map, const Value::Map& wanted)
{
    auto last = wanted.begin();
    for (const Entry& entry : map) {
        const auto at = std::ranges::find(wanted, entry.key, &Entry::key);
        if (at == wanted.end())
            continue;
        if (at < last)
            return false;
        last = at;
    }
    return true;
}

Value patchedMap(const Value& file, const Value::Map& before, const Value::Map& after, const ValueType& type)
{
    Value result = file;
    for (const Entry& entry : before)
        if (present(before, entry.key, type) != nullptr && present(after, entry.key, type) == nullptr)
            result.erase(entry.key);
    for (const Entry& entry : after) {
        const Value* now = present(after, entry.key, type);
        const Value* was = present(before, entry.key, type);
        if (now == nullptr || (was != nullptr && *was == *now))
            continue;
        const Value* said = result.find(entry.key);
        result.set(
            entry.key, said != nullptr && was != nullptr ? patched(*said, *was, *now, type.under(entry.key)) : *now);
    }
    Value::Map* map = result.map();
    if (map != nullptr && type.record == nullptr && !sameOrder(*map, after))
        reorder(*map, after);
    return result;
}

Value patchedList(const Value::List& file, const Value::List& before, const Value::List& after, const ValueType& type)
{
    const Alignment from = aligned(before, after, type.keyOfItems());
    Value::List result;
    for (std::size_t j = 0; j < after.size(); ++j)
        result.push_back(from[j] ? patched(file[*from[j]], before[*from[j]], after[j], type.ofItems()) : after[j]);
    return result;
}

} // namespace

Value patched(const Value& file, const Value& before, const Value& after, const ValueType& type)
{
    if (before == after)
        return file;
    const Value::Map* mapBefore = before.map();
    const Value::Map* mapAfter = after.map();
    if (file.isMap() && mapBefore != nullptr && mapAfter != nullptr)
        return patchedMap(file, *mapBefore, *mapAfter, type);
    const Value::List* list = file.list();
    const Value::List* listBefore = before.list();
    const Value::List* listAfter = after.list();
    // A record's list has one item for each that the file says, so positions correspond.
    if (list != nullptr && listBefore != nullptr && listAfter != nullptr && list->size() == listBefore->size())
        return patchedList(*list, *listBefore, *listAfter, type);
    return after;
}

bool sameContent(const Value& left, const Value& right, const ValueType& type)
{
    const Value::List* leftList = left.list();
    const Value::List* rightList = right.list();
    if (leftList != nullptr && rightList != nullptr)
        return std::ranges::equal(*leftList, *rightList,
            [items = type.ofItems()](const Value& a, const Value& b) { return sameContent(a, b, items); });
    const double* number = left.number();
    const double* other = right.number();
    if (number != nullptr && other != nullptr && std::isnan(*number))
        return std::isnan(*other);
    const Value::Map* leftMap = left.map();
    const Value::Map* rightMap = right.map();
    if (leftMap == nullptr || rightMap == nullptr)
        return left == right;
    if (leftMap->size() != rightMap->size())
        return false;
    if (type.record == nullptr)
        return std::ranges::equal(*leftMap, *rightMap, [&](const Entry& a, const Entry& b) {
            return a.key == b.key && sameContent(a.value, b.value, type.under(a.key));
        });
    return std::ranges::all_of(*leftMap, [&](const Entry& entry) {
        const Value* same = right.find(entry.key);
        return same != nullptr && sameContent(entry.value, *same, type.under(entry.key));
    });
}

} // namespace acquis::store
