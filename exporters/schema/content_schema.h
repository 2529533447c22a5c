#pragma once

#include "exporters/schema/json.h"
#include "model/base/kind.h"

/// The schemas of content files, derived from the field tables alone.
namespace acquis::schema {

/// Whether entities of this kind have a YAML file of their own: all but modules, which are JSON kept as it came.
[[nodiscard]] bool hasYamlFile(Kind kind);

/// Whether `X.<locale>.yaml` of this kind holds translated texts. A localized challenge has a field table of its own.
[[nodiscard]] bool hasLocaleFile(Kind kind);

/// What the file of an entity of this kind may hold, in its canonical form.
[[nodiscard]] Json schemaOf(Kind kind);

/// What its locale file may hold: its translatable texts, those of keyed lists by key.
[[nodiscard]] Json localeSchemaOf(Kind kind);

} // namespace acquis::schema
