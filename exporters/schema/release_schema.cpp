#include "exporters/schema/release_schema.h"

#include "exporters/schema/field_traits.h"
#include "exporters/schema/release_columns.h"
#include "model/referential/entity.h"

#include <fmt/format.h>

namespace acquis::schema {

using referential::ReleaseDialect;

namespace {

bool isIn(Since since, ReleaseDialect dialect)
{
    return since == Since::always || (since == Since::april2026) == (dialect == ReleaseDialect::april2026);
}

Json pointingTo(std::string_view name)
{
    return Json{{"$ref", fmt::format("#/$defs/{}", name)}};
}

std::string_view definitionOf(ColumnType type)
{
    switch (type) {
    case ColumnType::varchar:
        return "varchar";
    case ColumnType::text:
        return "text";
    case ColumnType::integer:
        return "integer";
    case ColumnType::real:
        return "real";
    case ColumnType::boolean:
        return "boolean";
    case ColumnType::texts:
        return "texts";
    case ColumnType::i18n:
        return "i18n";
    case ColumnType::looseI18n:
        return "looseI18n";
    case ColumnType::missionContent:
        return "missionContent";
    case ColumnType::object:
        return "object";
    case ColumnType::array:
        break;
    }
    return "array";
}

/// The engine's words of one of our fields; a key that may be missing may also be empty.
Json wordsOf(const Column& column, Kind kind)
{
    Json words = Json::array();
    for (const referential::Word& word : schema::wordsOf(*referential::recordTypeOf(kind)->find(column.wordsOf)))
        words.push_back(word.release);
    if (column.presence != Presence::must) {
        if (std::ranges::find(words, Json("")) == words.end())
            words.push_back("");
        words.push_back(nullptr);
    }
    return Json{{"enum", std::move(words)}};
}

Json ofColumn(const Column& column, Kind kind)
{
    Json schema = Json::object();
    if (!column.note.en.empty())
        schema["description"] = column.note.en == column.note.fr
            ? std::string(column.note.en)
            : fmt::format("{}\n{}", column.note.en, column.note.fr);
    if (!column.wordsOf.empty())
        schema.update(wordsOf(column, kind));
    else if (column.name == "attachments")
        schema.update(Json{{"$ref", "#/$defs/texts"}, {"minItems", 1}});
    else if (column.presence == Presence::must)
        schema.update(pointingTo(definitionOf(column.type)));
    else
        schema["anyOf"] = Json::array({pointingTo(definitionOf(column.type)), Json{{"type", "null"}}});
    return schema;
}

Json entriesOf(const Collection& collection, ReleaseDialect dialect)
{
    Json properties = Json::object();
    Json required = Json::array();
    for (const Column& column : collection.columns) {
        if (!isIn(column.since, dialect))
            continue;
        properties[std::string(column.name)] = ofColumn(column, collection.kind);
        if (column.presence != Presence::optional)
            required.push_back(column.name);
    }
    const bool isKeptAsItCame = collection.kind == Kind::module;
    return Json{{"type", "object"}, {"properties", std::move(properties)}, {"required", std::move(required)},
        {"additionalProperties", isKeptAsItCame}};
}

/// An object with texts by language. A language is what the engine looks up: `fr`, `en`, `nl`.
Json textsByLanguage()
{
    return Json{
        {"type", "object"}, {"additionalProperties", {{"anyOf", {pointingTo("text"), Json{{"type", "null"}}}}}}};
}

/// Lists of ids: one list a skill, by level; in each the alternatives, by their number.
Json missionContent()
{
    const Json idsBySkill{{"type", "array"}, {"items", pointingTo("texts")}};
    const Json step{{"type", "object"},
        {"properties",
            {{"name_i18n", pointingTo("looseI18n")}, {"tutorialChallenges", idsBySkill},
                {"trainingChallenges", idsBySkill}, {"validationChallenges", idsBySkill}}},
        {"required", {"name_i18n", "tutorialChallenges", "trainingChallenges", "validationChallenges"}},
        {"additionalProperties", false}};
    return Json{{"type", "object"},
        {"properties", {{"steps", {{"type", "array"}, {"items", step}}}, {"dareChallenges", idsBySkill}}},
        {"required", {"steps", "dareChallenges"}}, {"additionalProperties", false}};
}

/// The column types. PostgreSQL counts characters, as JSON Schema does, and refuses U+0000 in any text.
Json columnTypes()
{
    Json types = Json::object();
    types["varchar"] = Json{{"type", "string"}, {"maxLength", 255}, {"pattern", "^[^\\u0000]*$"}};
    types["text"] = Json{{"type", "string"}, {"pattern", "^[^\\u0000]*$"}};
    types["integer"] = Json{{"type", "integer"}, {"minimum", -2147483648LL}, {"maximum", 2147483647}};
    types["real"] = Json{{"type", "number"}};
    types["boolean"] = Json{{"type", "boolean"}};
    types["texts"] = Json{{"type", "array"}, {"items", pointingTo("text")}};
    types["i18n"] = textsByLanguage();
    types["i18n"]["required"] = Json::array({"fr", "en"});
    types["looseI18n"] = textsByLanguage();
    types["missionContent"] = missionContent();
    types["object"] = Json{{"type", "object"}};
    types["array"] = Json{{"type", "array"}};
    return types;
}

} // namespace

Json releaseSchema(ReleaseDialect dialect)
{
    Json definitions = columnTypes();
    Json properties = Json::object();
    Json required = Json::array();
    for (const Collection& collection : releaseCollections()) {
        if (!isIn(collection.since, dialect))
            continue;
        const std::string entry = fmt::format("{}Entry", nameOf(collection.kind).word);
        definitions[entry] = entriesOf(collection, dialect);
        properties[std::string(collection.name)] = Json{{"type", "array"}, {"items", pointingTo(entry)}};
        required.push_back(collection.name);
    }
    if (dialect == ReleaseDialect::october2024) {
        definitions.erase("object");
        definitions.erase("array");
    }
    const Json content{{"type", "object"}, {"properties", std::move(properties)}, {"required", std::move(required)},
        {"additionalProperties", false}};
    const referential::Word& word = referential::wordOf(dialect);
    return Json{{"title", fmt::format("release, dialect {} · livraison, dialecte {}", word.yaml, word.yaml)},
        {"type", "object"},
        {"properties",
            {{"id", {{"type", "integer"}, {"minimum", 0}}},
                {"createdAt", {{"type", "string"}, {"format", "date-time"}}}, {"content", content}}},
        {"required", {"id", "createdAt", "content"}}, {"additionalProperties", false},
        {"$defs", std::move(definitions)}};
}

} // namespace acquis::schema
