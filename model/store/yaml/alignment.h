#pragma once

#include "model/base/value.h"

#include <optional>
#include <string_view>
#include <vector>

namespace acquis::store {

/// For each item of `after`, the item of `before` it comes from: the one with the same key where items have keys, else
/// an equal one, else the one in its place between equal neighbours. No item of `before` serves twice.
using Alignment = std::vector<std::optional<std::size_t>>;

[[nodiscard]] Alignment aligned(const Value::List& before, const Value::List& after, std::string_view key);

/// Whether the items that stay keep their order and none comes or goes.
[[nodiscard]] bool isIdentity(const Alignment& alignment, std::size_t sizeBefore);

} // namespace acquis::store
