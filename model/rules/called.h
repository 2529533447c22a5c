#pragma once

#include "model/referential/links.h"

namespace acquis::rules {

/// How a message names an entity: its name in quotes and its id, or the id alone where it has no name.
[[nodiscard]] Sentence called(const referential::Links& links, std::string_view id);

} // namespace acquis::rules
