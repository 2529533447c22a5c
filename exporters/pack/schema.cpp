#include "exporters/pack/schema.h"

#include <fmt/format.h>
#include <set>

namespace acquis::pack {

using namespace referential;

namespace {

bool isPublished(Kind kind)
{
    return kind != Kind::roles && kind != Kind::linkWaivers && kind != Kind::thread;
}

/// A field that stands in the name of a file, not in it.
Field named(std::string_view name, const Shape& shape)
{
    Field field;
    field.name = name;
    field.shape = shape;
    return field;
}

std::vector<Field> fieldsOf(Kind kind)
{
    std::vector<Field> fields;
    if (kind == Kind::localizedChallenge)
        fields = {named("challenge", Codec<ChallengeId>::shape), named("locale", Codec<Locale>::shape)};
    if (kind == Kind::localization)
        fields = {named("kind", Codec<std::string>::shape), named("entity", Codec<std::string>::shape),
            named("locale", Codec<Locale>::shape), named("texts", Codec<Dictionary<std::string>>::shape),
            named("source", Codec<Dictionary<std::string>>::shape), named("imported", Codec<Value>::shape)};
    if (const RecordType* type = recordTypeOf(kind))
        fields.insert(fields.end(), type->fields.begin(), type->fields.end());
    return fields;
}

std::vector<PublishedKind> composedKinds()
{
    std::vector<PublishedKind> kinds;
    for (const KindName& name : kindNames) {
        const bool isFile = recordTypeOf(name.kind) != nullptr || name.kind == Kind::localization;
        if (isFile && isPublished(name.kind))
            kinds.push_back({name.kind, entityTable(name.word, fieldsOf(name.kind))});
    }
    return kinds;
}

void addNames(const Table& table, std::set<std::string>& names)
{
    names.insert(table.name);
    for (const Table& part : table.parts)
        addNames(part, names);
}

bool isTable(Kind kind)
{
    static const std::set<std::string> names = [] {
        std::set<std::string> every;
        for (const PublishedKind& published : publishedKinds())
            addNames(published.table, every);
        return every;
    }();
    return names.contains(std::string(nameOf(kind).word));
}

constexpr std::string_view ownTables = R"sql(CREATE TABLE "manifest" (
  "key" TEXT NOT NULL PRIMARY KEY,
  "value" TEXT NOT NULL
);
CREATE TABLE "entity" (
  "row" INTEGER PRIMARY KEY,
  "kind" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "sha256" TEXT NOT NULL,
  UNIQUE ("kind", "id")
);
CREATE TABLE "open_reference" (
  "row" INTEGER PRIMARY KEY,
  "kind" TEXT NOT NULL,
  "entity" TEXT NOT NULL,
  "column" TEXT NOT NULL,
  "value" TEXT NOT NULL,
  FOREIGN KEY ("kind", "entity") REFERENCES "entity" ("kind", "id")
);
CREATE TABLE "blob" (
  "sha256" TEXT NOT NULL PRIMARY KEY,
  "size" INTEGER NOT NULL,
  "bytes" BLOB NOT NULL
);
CREATE TABLE "file" (
  "row" INTEGER PRIMARY KEY,
  "kind" TEXT NOT NULL,
  "entity" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "mediaType" TEXT NOT NULL,
  "width" INTEGER NOT NULL,
  "height" INTEGER NOT NULL,
  "sha256" TEXT NOT NULL REFERENCES "blob" ("sha256"),
  UNIQUE ("kind", "entity", "name"),
  FOREIGN KEY ("kind", "entity") REFERENCES "entity" ("kind", "id")
);
CREATE TABLE "skill_value" (
  "id" TEXT NOT NULL PRIMARY KEY REFERENCES "skill" ("id"),
  "pix" REAL NOT NULL
);
CREATE VIRTUAL TABLE "search" USING fts5("name", "text", content='', prefix='2 3', tokenize='unicode61 remove_diacritics 2');
)sql";

} // namespace

const std::vector<PublishedKind>& publishedKinds()
{
    static const std::vector<PublishedKind> kinds = composedKinds();
    return kinds;
}

const Table* tableOf(Kind kind)
{
    for (const PublishedKind& published : publishedKinds())
        if (published.kind == kind)
            return &published.table;
    return nullptr;
}

Value contentOf(const Entity& entity, const Links& links)
{
    if (const auto challenge = entity.as<Challenge>())
        return Entity(links.whole(*challenge)).value();
    if (const auto localized = entity.as<LocalizedChallenge>()) {
        Value content = entity.value();
        content.set("challenge", localized->challenge.text());
        content.set("locale", localized->locale.text());
        return content;
    }
    if (const auto localization = entity.as<Localization>())
        return Value::Map{{"kind", nameOf(localization->ownerKind).word}, {"entity", localization->owner},
            {"locale", localization->locale.text()},
            {"texts", Codec<Dictionary<std::string>>::toValue(localization->texts)},
            {"source", Codec<Dictionary<std::string>>::toValue(localization->source)},
            {"imported", localization->imported}};
    return entity.value();
}

std::string schemaSql()
{
    std::string sql(ownTables);
    for (const PublishedKind& published : publishedKinds())
        appendSql(sql, published.table, nullptr, isTable);
    return sql;
}

} // namespace acquis::pack
