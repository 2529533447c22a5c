#pragma once

#include "model/base/kind.h"

#include <string>

namespace acquis::referential {

/// The JSON Schema that describes the files of a kind (`challenge.schema.json`), or its locale files
/// (`tube.locale.schema.json`), as `acquis schema` writes it.
[[nodiscard]] inline std::string schemaName(Kind kind, bool isLocaleFile = false)
{
    return std::string(nameOf(kind).word) + (isLocaleFile ? ".locale.schema.json" : ".schema.json");
}

} // namespace acquis::referential
