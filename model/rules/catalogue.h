#pragma once

#include "model/rules/rule.h"

#include <span>

namespace acquis::rules {

/// Every rule, ordered by id. Generated from the files of model/rules/catalogue: a new file is a new rule.
[[nodiscard]] std::span<const Rule> catalogue();

/// The rule of an id; nullptr where there is none.
[[nodiscard]] const Rule* findRule(std::string_view id);

} // namespace acquis::rules
