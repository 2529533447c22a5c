#pragma once

#include "model/syntax/fault.h"
#include "model/syntax/field_answer.h"

#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace acquis::syntax {

/// The answers as the engine receives them: YAML, one `field: "text"` a line, in the order of the fields.
[[nodiscard]] std::string print(const std::vector<FieldAnswer>& answers);

/// The answers of such a text, none for an empty document; a fault when it is no YAML map from names to texts.
[[nodiscard]] tl::expected<std::vector<FieldAnswer>, Fault> readFieldAnswers(std::string_view text);

} // namespace acquis::syntax
