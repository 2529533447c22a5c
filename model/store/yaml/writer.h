#pragma once

#include "model/base/value.h"
#include "model/referential/field.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace acquis::store {

/// Tells the name that stands as a comment behind the id of an entity (`@navigateur2 v1`); nothing where there is none.
using NameOf = std::function<std::optional<std::string>(std::string_view id)>;

/// A NameOf that knows no name.
[[nodiscard]] std::optional<std::string> noName(std::string_view id);

/// The canonical text of an entity's file (docs/FORMAT.md). Keys that the type does not know come last. Null values are
/// left out of records.
[[nodiscard]] std::string canonical(
    const Value& map, const referential::RecordType& type, const NameOf& names = noName);

} // namespace acquis::store
