#pragma once

#include "model/base/diagnostic.h"

#include <nlohmann/json.hpp>

namespace acquis::cli {

using Json = nlohmann::ordered_json;

[[nodiscard]] Json json(const Value& value);
[[nodiscard]] Json json(const Sentence& sentence);

/// `{rule, severity, path, line, column, entity, field, message: {fr, en}, fix}`.
[[nodiscard]] Json json(const Diagnostic& problem);

/// JSON as it is printed: two spaces, UTF-8 as it is; broken UTF-8 replaced.
[[nodiscard]] std::string printed(const Json& json, int indent = 2);

} // namespace acquis::cli
