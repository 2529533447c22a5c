#include "model/rules/references.h"

#include "model/rules/gathered_lists.h"
#include "model/rules/known_ids.h"

namespace acquis::rules {

namespace {

using referential::Entity;
using referential::Field;
using referential::RecordType;
using referential::Shape;

/// The content a field table describes; null for a localization, whose file only follows another kind's table.
const void* recordOf(const Entity& entity)
{
    return entity.kind() == Kind::localization ? nullptr
                                               : entity.visit([](const auto& typed) -> const void* { return &typed; });
}

/// The workbench names what exists nowhere but in the release.
bool namesItsOwn(const RecordType* record)
{
    return record == &referential::Workbench::recordType();
}

bool mayHoldText(const Shape& shape)
{
    switch (shape.form) {
    case Shape::Form::boolean:
    case Shape::Form::integer:
    case Shape::Form::number:
    case Shape::Form::word:
        return false;
    default:
        return true;
    }
}

bool leadsToReference(const Shape& shape)
{
    switch (shape.form) {
    case Shape::Form::reference:
        return true;
    case Shape::Form::list:
    case Shape::Form::dictionary:
        return leadsToReference(*shape.item);
    case Shape::Form::record:
        for (const Field& field : shape.record()->fields)
            if (!namesItsOwn(shape.record()) && leadsToReference(field.shape))
                return true;
        return false;
    default:
        return false;
    }
}

/// How files and paths name an item of a list: by its key where it has one, else by its position.
std::string keyOf(const Shape& item, const Value& value, std::size_t position)
{
    if (item.form == Shape::Form::record)
        if (const Value* key = value.find(item.record()->key); key != nullptr && key->isText())
            return *key->text();
    return std::to_string(position);
}

void collect(const Shape& shape, const Value& value, const FieldPath& path, std::vector<Reference>& found)
{
    if (shape.form == Shape::Form::reference && value.isText())
        found.push_back({path, shape.target, *value.text()});
    else if (shape.form == Shape::Form::list && value.isList())
        for (std::size_t i = 0; i < value.list()->size(); ++i)
            collect(*shape.item, (*value.list())[i], path.key(keyOf(*shape.item, (*value.list())[i], i)), found);
    else if (shape.form == Shape::Form::dictionary && value.isMap())
        for (const Entry& entry : *value.map())
            collect(*shape.item, entry.value, path.key(entry.key), found);
    else if (shape.form == Shape::Form::record && value.isMap())
        for (const Field& field : shape.record()->fields)
            if (const Value* inner = value.find(field.name))
                collect(field.shape, *inner, path.field(field.name), found);
}

void visitTexts(const Shape* shape, const Value& value, const FieldPath& path,
    const std::function<void(const FieldPath&, const std::string&)>& visit)
{
    if (value.isText())
        visit(path, *value.text());
    else if (value.isList())
        for (std::size_t i = 0; i < value.list()->size(); ++i) {
            const Shape* item = shape == nullptr ? nullptr : shape->item;
            const Value& one = (*value.list())[i];
            visitTexts(item, one, path.key(item == nullptr ? std::to_string(i) : keyOf(*item, one, i)), visit);
        }
    else if (value.isMap())
        for (const Entry& entry : *value.map()) {
            const RecordType* record
                = shape != nullptr && shape->form == Shape::Form::record ? shape->record() : nullptr;
            const Field* field = record == nullptr ? nullptr : record->find(entry.key);
            visitTexts(field == nullptr ? nullptr : &field->shape, entry.value,
                record == nullptr ? path.key(entry.key) : path.field(entry.key), visit);
        }
}

} // namespace

std::vector<Reference> referencesOf(const Entity& entity)
{
    std::vector<Reference> found;
    if (const void* record = recordOf(entity))
        for (const Field& field : entity.recordType().fields)
            if (leadsToReference(field.shape))
                collect(field.shape, field.read(record), FieldPath(field.name), found);
    return found;
}

const std::vector<LooseReference>& looseReferences(const Context& context)
{
    return context.lists->looseReferences.get([&] {
        const KnownIds known(context);
        std::vector<LooseReference> loose;
        for (const Entity& entity : context.referential.entities())
            for (Reference& reference : referencesOf(entity))
                if (!known.has(reference.target, reference.id))
                    loose.push_back({entity, std::move(reference)});
        return loose;
    });
}

void forEachText(const Entity& entity, const std::function<void(const FieldPath&, const std::string&)>& visit)
{
    if (const auto* localization = entity.as<referential::Localization>().get()) {
        for (const auto& [path, text] : localization->texts)
            visit(FieldPath::parse(path), text);
        return;
    }
    const void* record = recordOf(entity);
    for (const Field& field : entity.recordType().fields)
        if (mayHoldText(field.shape))
            if (const Value value = field.read(record); !value.isNull())
                visitTexts(&field.shape, value, FieldPath(field.name), visit);
}

} // namespace acquis::rules
