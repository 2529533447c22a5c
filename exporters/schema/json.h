#pragma once

#include <nlohmann/json.hpp>

namespace acquis::schema {

/// JSON whose keys keep the order in which they were set: that of the field tables.
using Json = nlohmann::ordered_json;

} // namespace acquis::schema
