#pragma once

#include "model/sqlite/database.h"

namespace acquis::pack {

/// The hash of one entity: of its row and of all rows it owns, without their numbers, so that it stays the same while
/// other entities come and go.
struct EntityHash {
    std::string kind;
    std::string id;
    std::string sha256;

    bool operator==(const EntityHash&) const = default;
};

/// The hashes of a pack's entities, by kind and id in the order of its schema, recomputed from its rows. Fails where a
/// row belongs to nothing.
[[nodiscard]] Result<std::vector<EntityHash>> entityHashes(const sqlite::Database& database);

/// The hash of the whole pack: of the definition and every row of every table, those of the full text index too, except
/// the manifest's row `contents`, which holds it.
[[nodiscard]] Result<std::string> contentsHash(const sqlite::Database& database);

} // namespace acquis::pack
