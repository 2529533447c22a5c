#pragma once

#include "exporters/pack/table.h"

namespace acquis::pack {

/// What a person may look for in an entity: its texts, no ids, words or dates, folded as search compares them
/// (text::folded).
[[nodiscard]] std::string searchText(const Table& table, const Value& content);

} // namespace acquis::pack
