#pragma once

#include "model/base/diagnostic.h"
#include "model/referential/referential.h"

#include <string>
#include <vector>

namespace acquis::review {

/// One field that differs: its way inside the entity, and what it held before and after (null where it was absent).
struct FieldChange {
    FieldPath field;
    Value before;
    Value after;

    bool operator==(const FieldChange&) const = default;
};

/// What became of one entity between two snapshots.
struct EntityChange {
    enum class Kind { added, removed, changed };

    Kind kind = Kind::changed;
    Subject subject;
    std::string name; ///< what people call it, after the change where it still exists
    std::vector<FieldChange> fields;

    bool operator==(const EntityChange&) const = default;
};

[[nodiscard]] std::string_view wordOf(EntityChange::Kind kind);

/// What differs between two snapshots, by entity and field: removed, then changed, then added entities, each ordered by
/// kind and identity. Entities that the snapshots share are skipped at once.
[[nodiscard]] std::vector<EntityChange> difference(
    const referential::Referential& before, const referential::Referential& after);

/// The fields in which two contents of one type differ: into records and keyed lists, by key; other lists whole.
[[nodiscard]] std::vector<FieldChange> fieldDifference(
    const referential::RecordType& type, const Value& before, const Value& after);

} // namespace acquis::review
