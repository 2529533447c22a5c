#pragma once

#include "model/referential/field.h"

namespace acquis::referential {

/// The value a path leads to inside a record's content; nullptr where it leads nowhere. Items of a keyed list are found
/// by key, those of other lists by position.
[[nodiscard]] const Value* valueAt(const Value& content, const RecordType& type, const FieldPath& path);

/// Sets what a path leads to, making records and lists on the way; a null value removes it. In a keyed list an unknown
/// key adds an item at the end. Keys of a record are put where its table has them.
void setValueAt(Value& content, const RecordType& type, const FieldPath& path, Value value);

} // namespace acquis::referential
