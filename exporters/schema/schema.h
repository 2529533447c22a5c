#pragma once

#include <string>
#include <vector>

namespace acquis::schema {

/// One JSON Schema (draft 2020-12) as a file of `schemas/`: its name is also its `$id`.
struct SchemaFile {
    std::string name;
    std::string text;

    bool operator==(const SchemaFile&) const = default;
};

/// The schemas of every kind of YAML file (`challenge.schema.json`), of the locale files of every kind whose texts are
/// translated (`tube.locale.schema.json`), and of both release dialects. The same bytes at every call.
[[nodiscard]] std::vector<SchemaFile> schemas();

} // namespace acquis::schema
