#pragma once

#include "model/referential/entity.h"
#include "model/rules/rule.h"

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

/// A reference that leads to nothing of its kind, and the entity that holds it.
struct LooseReference {
    referential::Entity entity;
    Reference reference;
};

/// Every one of a snapshot, ordered by kind and identity. Gathered at the first call for a context.
[[nodiscard]] const std::vector<LooseReference>& looseReferences(const Context& context);

/// Visits every text inside an entity: what stands in its fields, in records and lists too.
void forEachText(
    const referential::Entity& entity, const std::function<void(const FieldPath&, const std::string&)>& visit);

} // namespace acquis::rules
