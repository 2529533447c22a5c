#pragma once

#include "model/base/value.h"

#include <vector>

/// What an import kept of an item under `imported`, and how it comes back:
///   release:  {key: value}   said instead of what we derive (`title_i18n.nl` reaches one language)
///   absent:   [key]          not said, though we would derive it
///   order:    {key: [id]}    the order of a list of ids; ids it does not name follow
///   whole:    {…}            the item as it was, where nothing else would give it back
namespace acquis::release::kept {

/// A derived item with what was kept.
[[nodiscard]] Value applied(Value derived, const Value& imported);

/// What must be kept for applied() to give the original; null where nothing is needed.
[[nodiscard]] Value difference(const Value& derived, const Value& original);

/// The keys that `difference` tells of (`pixValue`, `title_i18n.nl`), without those whose order alone differs.
[[nodiscard]] std::vector<std::string> keysOf(const Value& imported);

} // namespace acquis::release::kept
