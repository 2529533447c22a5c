#pragma once

#include "exporters/schema/json.h"
#include "model/referential/settings.h"

namespace acquis::schema {

/// What the engine of a dialect takes: the envelope, the collections, and every column with its type and limits.
[[nodiscard]] Json releaseSchema(referential::ReleaseDialect dialect);

} // namespace acquis::schema
