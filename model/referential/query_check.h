#pragma once

#include "model/base/result.h"
#include "model/referential/search.h"

namespace acquis::referential {

/// Whether every condition of a query can hold at all: its key is a field of some kind, its value one of the field's
/// words. What is not understood is told with what was probably meant, so that a slip is not taken for "nothing found".
[[nodiscard]] Result<void> understood(const Query& query, const Referential& referential);

} // namespace acquis::referential
