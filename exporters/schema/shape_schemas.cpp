#include "exporters/schema/shape_schemas.h"

#include "exporters/schema/field_traits.h"

#include <fmt/format.h>

namespace acquis::schema {

using referential::Field;
using referential::RecordType;
using referential::Shape;

namespace {

// The texts that Locale::parse, Day::parse, Duration::parse and isWellFormedId accept; a test holds them together.
constexpr std::string_view localePattern = "^[0-9A-Za-z]{2,3}(-[0-9A-Za-z]{2,8}){0,3}$";
constexpr std::string_view dayPattern = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([T ].*)?$";
constexpr std::string_view durationPattern = "^[0-9]{2}:[0-5][0-9]:[0-5][0-9]$";

Json text()
{
    return Json{{"type", "string"}};
}

Json text(std::string_view pattern)
{
    return Json{{"type", "string"}, {"pattern", pattern}};
}

/// Ids of the engine's world; anything without spaces for the kinds whose ids have no prefix (numbers, uuids).
Json id(Kind kind)
{
    const std::string_view prefix = nameOf(kind).idPrefix;
    if (prefix.empty())
        return Json{{"type", "string"}, {"pattern", "^[^\\s\\u0000-\\u001F\\u007F]+$"}, {"maxLength", 255}};
    return text(fmt::format("^({}|rec)[0-9A-Za-z]{{1,60}}$", prefix));
}

Json integer()
{
    return Json{{"type", "integer"}, {"minimum", -2147483647}, {"maximum", 2147483647}};
}

Json word(std::span<const referential::Word> words)
{
    Json allowed = Json::array();
    for (const referential::Word& candidate : words)
        allowed.push_back(candidate.yaml);
    return Json{{"enum", std::move(allowed)}};
}

Json listOf(Json item)
{
    return Json{{"type", "array"}, {"items", std::move(item)}};
}

Json mapOf(Json item)
{
    return Json{{"type", "object"}, {"additionalProperties", std::move(item)}};
}

} // namespace

Json ShapeSchemas::ofShape(const Shape& shape)
{
    switch (shape.form) {
    case Shape::Form::line:
    case Shape::Form::text:
        return text();
    case Shape::Form::identifier:
    case Shape::Form::reference:
        return id(shape.target);
    case Shape::Form::boolean:
        return Json{{"type", "boolean"}};
    case Shape::Form::integer:
        return integer();
    case Shape::Form::number:
        return Json{{"type", "number"}};
    case Shape::Form::word:
        return word(shape.words);
    case Shape::Form::locale:
        return text(localePattern);
    case Shape::Form::day:
        return text(dayPattern);
    case Shape::Form::duration:
        return text(durationPattern);
    case Shape::Form::list:
        return listOf(ofShape(*shape.item));
    case Shape::Form::dictionary:
        return mapOf(ofShape(*shape.item));
    case Shape::Form::record:
        return reference(*shape.record());
    case Shape::Form::answers:
        return Json{{"anyOf", {listOf(text()), mapOf(listOf(text()))}}};
    case Shape::Form::free:
        break;
    }
    return Json::object();
}

Json ShapeSchemas::ofField(const Field& field)
{
    Json schema = describe(ofShape(field.shape), field);
    const bool isText = field.shape.form == Shape::Form::line || field.shape.form == Shape::Form::text;
    if (field.is(referential::markdown) && isText)
        schema["contentMediaType"] = "text/markdown";
    return schema;
}

Json ShapeSchemas::ofRecord(const RecordType& type)
{
    Json properties = Json::object();
    Json required = Json::array();
    for (const Field& field : type.fields) {
        properties[std::string(field.name)] = ofField(field);
        if (field.is(referential::required))
            required.push_back(field.name);
    }
    Json schema{{"type", "object"}, {"properties", std::move(properties)}};
    if (!required.empty())
        schema["required"] = std::move(required);
    schema["additionalProperties"] = false;
    return schema;
}

Json ShapeSchemas::ofKey(const Shape& shape)
{
    return shape.form == Shape::Form::integer ? text("^-?[0-9]+$") : ofShape(shape);
}

Json ShapeSchemas::reference(const RecordType& type)
{
    const std::string name(type.name);
    if (!records_.contains(name)) {
        records_[name] = Json(); // reserved first, so that a record that holds itself ends
        records_[name] = ofRecord(type);
    }
    return Json{{"$ref", "#/$defs/" + name}};
}

Json ShapeSchemas::definitions() const
{
    Json definitions = Json::object();
    for (const auto& [name, schema] : records_)
        definitions[name] = schema;
    return definitions;
}

} // namespace acquis::schema
