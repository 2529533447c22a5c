#include "exporters/schema/content_schema.h"

#include "exporters/schema/field_traits.h"
#include "exporters/schema/shape_schemas.h"
#include "model/referential/entity.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::schema {

using referential::Field;
using referential::RecordType;
using referential::recordTypeOf;

namespace {

std::string titleOf(Kind kind)
{
    return fmt::format("{} · {}", nameOf(kind).en, nameOf(kind).fr);
}

/// The texts of a keyed list in a locale file: the key of the record to its text.
Json textsByKey(const Field& field, const Field& text, ShapeSchemas& shapes)
{
    const RecordType& item = *field.shape.item->record();
    Json schema = describe(Json{{"type", "object"}}, field);
    if (const Field* key = item.find(item.key); key != nullptr)
        schema["propertyNames"] = shapes.ofKey(key->shape);
    schema["additionalProperties"] = shapes.ofField(text);
    return schema;
}

} // namespace

bool hasYamlFile(Kind kind)
{
    return recordTypeOf(kind) != nullptr && kind != Kind::module;
}

bool hasLocaleFile(Kind kind)
{
    return hasYamlFile(kind) && kind != Kind::challenge && kind != Kind::localizedChallenge
        && std::ranges::any_of(recordTypeOf(kind)->fields, isTranslated);
}

Json schemaOf(Kind kind)
{
    ShapeSchemas shapes;
    Json schema{{"title", titleOf(kind)}};
    schema.update(shapes.ofRecord(*recordTypeOf(kind)));
    if (Json definitions = shapes.definitions(); !definitions.empty())
        schema["$defs"] = std::move(definitions);
    return schema;
}

Json localeSchemaOf(Kind kind)
{
    ShapeSchemas shapes;
    Json properties = Json::object();
    for (const Field& field : recordTypeOf(kind)->fields) {
        if (const Field* text = translatedItemText(field); text != nullptr)
            properties[std::string(field.name)] = textsByKey(field, *text, shapes);
        else if (isTranslated(field) || isCommon(field))
            properties[std::string(field.name)] = shapes.ofField(field);
    }
    const Field& source = *referential::LocalizedChallenge::recordType().find("source");
    properties["source"] = shapes.ofField(source);

    Json schema{
        {"title", fmt::format("{} in another locale · {} dans une autre langue", nameOf(kind).en, nameOf(kind).fr)},
        {"type", "object"}};
    schema["properties"] = std::move(properties);
    schema["additionalProperties"] = false;
    schema["$defs"] = shapes.definitions();
    return schema;
}

} // namespace acquis::schema
