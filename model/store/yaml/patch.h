#pragma once

#include "model/base/value.h"
#include "model/store/yaml/value_type.h"

namespace acquis::store {

/// What a file must say so that its entity goes from `before` to `after`, and what it says beyond the entity stays
/// (unknown keys, defaults written out, values that did not fit).
[[nodiscard]] Value patched(const Value& file, const Value& before, const Value& after, const ValueType& type);

/// Equality in the sense of the format: the order of a record's keys means nothing.
[[nodiscard]] bool sameContent(const Value& left, const Value& right, const ValueType& type);

} // namespace acquis::store
