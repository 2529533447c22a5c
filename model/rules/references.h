#pragma once

#include "model/referential/entity.h"

#include <functional>

namespace acquis::rules {

/// One reference inside an entity: where it stands, the kind it must lead to, and the id it holds.
struct Reference {
    FieldPath path;
    Kind target = Kind::settings;
    std::string id;
};

/// Every reference of an entity, in records and lists too, in the order of its field table. The ids of a competence's
/// workbench are no references: nothing else carries them.
[[nodiscard]] std::vector<Reference> referencesOf(const referential::Entity& entity);

/// Visits every text inside an entity: what stands in its fields, in records and lists too.
void forEachText(
    const referential::Entity& entity, const std::function<void(const FieldPath&, const std::string&)>& visit);

} // namespace acquis::rules
