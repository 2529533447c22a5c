#include "model/referential/field.h"

#include "model/referential/suggestion.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::referential {

const Field* RecordType::find(std::string_view fieldName) const
{
    const auto found = std::ranges::find(fields, fieldName, &Field::name);
    return found == fields.end() ? nullptr : &*found;
}

Value toValue(const void* record, const RecordType& type)
{
    Value value(Value::Map{});
    for (const Field& field : type.fields) {
        Value content = field.read(record);
        if (!content.isNull())
            value.map()->push_back({std::string(field.name), std::move(content)});
    }
    return value;
}

namespace {

void reportUnknownKey(const RecordType& type, std::string_view key, Reading& reading)
{
    std::vector<std::string_view> names;
    for (const Field& field : type.fields)
        names.push_back(field.name);
    const std::string nearest = nearestTo(key, names);
    reading.report(Misfit::Fault::unknownKey,
        {fmt::format("La clé « {} » n’existe pas ici : elle serait ignorée. {}", key,
             nearest.empty() ? "Retirez-la ou voyez docs/FORMAT.md."
                             : fmt::format("Vouliez-vous dire « {} » ?", nearest)),
            fmt::format("There is no key \"{}\" here: it would be ignored. {}", key,
                nearest.empty() ? "Remove it or see docs/FORMAT.md." : fmt::format("Did you mean \"{}\"?", nearest))});
}

bool isEmpty(const Value* given)
{
    return given == nullptr || given->isNull() || (given->isText() && given->text()->empty())
        || (given->isList() && given->list()->empty()) || (given->isMap() && given->map()->empty());
}

} // namespace

void fromValue(void* record, const RecordType& type, const Value& value, Reading& reading)
{
    if (!value.isMap()) {
        reading.report(Misfit::Fault::wrongType,
            {"On attend ici des clés et des valeurs (clé: valeur) : le reste ne peut pas être lu.",
                "Keys and values (key: value) are expected here: anything else cannot be read."});
        return;
    }
    for (const Entry& entry : *value.map()) {
        reading.at(reading.path().field(entry.key), [&] {
            if (const Field* field = type.find(entry.key); field != nullptr)
                field->write(record, entry.value, reading);
            else
                reportUnknownKey(type, entry.key, reading);
        });
    }
    for (const Field& field : type.fields) {
        if (field.is(required) && !field.is(ownRule) && isEmpty(value.find(field.name)))
            reading.at(reading.path().field(field.name), [&] {
                reading.report(Misfit::Fault::missing,
                    {fmt::format(
                         "Il manque « {} » ({}) : {} Renseignez-le.", field.name, field.label.fr, field.meaning.fr),
                        fmt::format(
                            "\"{}\" ({}) is missing: {} Fill it in.", field.name, field.label.en, field.meaning.en)});
            });
    }
}

const Shape* shapeAt(const RecordType& type, const FieldPath& path)
{
    const RecordType* record = &type;
    const Shape* shape = nullptr;
    for (const FieldPath::Step& step : path.steps()) {
        if (shape != nullptr && (shape->form == Shape::Form::list || shape->form == Shape::Form::dictionary)) {
            shape = shape->item;
        } else {
            const Field* field = record != nullptr ? record->find(step.text) : nullptr;
            if (field == nullptr)
                return nullptr;
            shape = &field->shape;
        }
        if (shape == nullptr)
            return nullptr;
        record = shape->form == Shape::Form::record ? shape->record() : nullptr;
    }
    return shape;
}

} // namespace acquis::referential
