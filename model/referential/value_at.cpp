#include "model/referential/value_at.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace acquis::referential {

namespace {

std::string keyText(const Value* key)
{
    if (key == nullptr)
        return {};
    return key->text() != nullptr   ? *key->text()
        : key->integer() != nullptr ? std::to_string(*key->integer())
                                    : std::string();
}

std::optional<std::size_t> positionIn(const Value::List& list, const Shape* item, const std::string& step)
{
    const std::string_view keyName
        = item != nullptr && item->form == Shape::Form::record ? item->record()->key : std::string_view();
    if (!keyName.empty())
        for (std::size_t i = 0; i < list.size(); ++i)
            if (keyText(list[i].find(keyName)) == step)
                return i;
    std::size_t position = 0;
    const auto [end, error] = std::from_chars(step.data(), step.data() + step.size(), position);
    if (error == std::errc{} && end == step.data() + step.size() && position < list.size())
        return position;
    return std::nullopt;
}

struct Step {
    const Shape* shape;       ///< of what the step leads to; nullptr when unknown
    const RecordType* record; ///< its fields, when it is a record
};

Step next(const RecordType* record, const Shape* shape, const FieldPath::Step& step)
{
    if (record != nullptr) {
        const Field* field = record->find(step.text);
        shape = field == nullptr ? nullptr : &field->shape;
    } else if (shape != nullptr) {
        shape = shape->item;
    }
    return {shape, shape != nullptr && shape->form == Shape::Form::record ? shape->record() : nullptr};
}

/// The place of a new key among those a record has already, by the order of its table.
void insertKey(Value& map, const RecordType* record, std::string_view key, Value value)
{
    if (record == nullptr || map.find(key) != nullptr || record->find(key) == nullptr) {
        map.set(key, std::move(value));
        return;
    }
    if (map.isNull())
        map = Value::Map{};
    const auto rank = [record](std::string_view name) { return record->find(name) - record->fields.data(); };
    auto before = std::ranges::find_if(*map.map(),
        [&](const Entry& entry) { return record->find(entry.key) != nullptr && rank(entry.key) > rank(key); });
    map.map()->insert(before, {std::string(key), std::move(value)});
}

void setIn(
    Value& here, const RecordType* record, const Shape* shape, std::span<const FieldPath::Step> steps, Value value);

void setInList(Value& here, const Shape* item, std::span<const FieldPath::Step> steps, Value value)
{
    if (here.isNull())
        here = Value::List{};
    const auto position = positionIn(*here.list(), item, steps.front().text);
    if (steps.size() == 1 && value.isNull()) {
        if (position)
            here.list()->erase(here.list()->begin() + static_cast<std::ptrdiff_t>(*position));
        return;
    }
    const RecordType* record = item != nullptr && item->form == Shape::Form::record ? item->record() : nullptr;
    if (!position) {
        Value fresh = record == nullptr || record->key.empty()
            ? Value()
            : Value(Value::Map{{std::string(record->key), Value(steps.front().text)}});
        here.list()->push_back(std::move(fresh));
    }
    Value& target = position ? (*here.list())[*position] : here.list()->back();
    setIn(target, record, item, steps.subspan(1), std::move(value));
}

void setIn(
    Value& here, const RecordType* record, const Shape* shape, std::span<const FieldPath::Step> steps, Value value)
{
    if (steps.empty()) {
        here = std::move(value);
        return;
    }
    const bool isList = here.isList() || (here.isNull() && shape != nullptr && shape->form == Shape::Form::list);
    if (isList && record == nullptr) {
        setInList(here, shape != nullptr ? shape->item : nullptr, steps, std::move(value));
        return;
    }
    const Step step = next(record, shape, steps.front());
    if (steps.size() == 1 && value.isNull()) {
        here.erase(steps.front().text);
        return;
    }
    if (here.find(steps.front().text) == nullptr)
        insertKey(here, record, steps.front().text, Value());
    Value& target = *here.find(steps.front().text);
    setIn(target, step.record, step.shape, steps.subspan(1), std::move(value));
    if (target.isNull())
        here.erase(steps.front().text);
}

} // namespace

const Value* valueAt(const Value& content, const RecordType& type, const FieldPath& path)
{
    const Value* here = &content;
    const RecordType* record = &type;
    const Shape* shape = nullptr;
    for (const FieldPath::Step& step : path.steps()) {
        if (here->isList()) {
            const Shape* item = shape != nullptr ? shape->item : nullptr;
            const auto position = positionIn(*here->list(), item, step.text);
            if (!position)
                return nullptr;
            here = &(*here->list())[*position];
        } else {
            here = here->find(step.text);
            if (here == nullptr)
                return nullptr;
        }
        const Step deeper = next(record, shape, step);
        shape = deeper.shape;
        record = deeper.record;
    }
    return here;
}

void setValueAt(Value& content, const RecordType& type, const FieldPath& path, Value value)
{
    setIn(content, &type, nullptr, path.steps(), std::move(value));
}

} // namespace acquis::referential
