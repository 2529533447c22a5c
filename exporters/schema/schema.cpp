#include "exporters/schema/schema.h"

#include "exporters/schema/content_schema.h"
#include "exporters/schema/release_schema.h"
#include "model/base/kind.h"
#include "model/referential/schema_name.h"
#include "model/referential/settings.h"

#include <fmt/format.h>

namespace acquis::schema {

namespace {

/// The head that every schema file has, then the schema itself.
SchemaFile fileOf(std::string name, const Json& schema)
{
    Json whole{{"$schema", "https://json-schema.org/draft/2020-12/schema"}, {"$id", name},
        {"$comment", "Written by `acquis schema`; do not edit."}};
    whole.update(schema);
    return {std::move(name), whole.dump(2) + '\n'};
}

} // namespace

std::vector<SchemaFile> schemas()
{
    std::vector<SchemaFile> files;
    for (const KindName& kind : kindNames) {
        if (!hasYamlFile(kind.kind))
            continue;
        files.push_back(fileOf(referential::schemaName(kind.kind), schemaOf(kind.kind)));
        if (hasLocaleFile(kind.kind))
            files.push_back(fileOf(referential::schemaName(kind.kind, true), localeSchemaOf(kind.kind)));
    }
    for (const auto dialect : {referential::ReleaseDialect::october2024, referential::ReleaseDialect::april2026})
        files.push_back(
            fileOf(fmt::format("release-{}.schema.json", referential::wordOf(dialect).yaml), releaseSchema(dialect)));
    return files;
}

} // namespace acquis::schema
