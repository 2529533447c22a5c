#pragma once

#include "model/rules/rule.h"

#include <functional>
#include <optional>

namespace acquis::rules {

/// The lowest level at which a tube has an active skill; nothing where it has none.
[[nodiscard]] std::optional<int> lowestActiveLevel(const Context& context, std::string_view tube);

/// A capped tube and where it stands in its entity.
struct CapAt {
    FieldPath path; ///< of the record that holds tube and level
    const referential::TubeCap& cap;
};

/// Visits every capped tube of a profile: its selection, then the criteria of its badges.
void forEachCap(const referential::TargetProfile& profile, const std::function<void(const CapAt&)>& visit);

/// Visits every capped tube of a training's triggers.
void forEachCap(const referential::Training& training, const std::function<void(const CapAt&)>& visit);

} // namespace acquis::rules
