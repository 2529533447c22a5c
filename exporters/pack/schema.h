#pragma once

#include "exporters/pack/table.h"
#include "model/referential/links.h"

#include <cstdint>

namespace acquis::pack {

/// Tells an SQLite file that it is a pack ("Acqu"), and which one: readers refuse a greater format than theirs.
inline constexpr std::int64_t applicationId = 0x41637175;
inline constexpr int format = 1;

/// The table of each kind that a pack holds, in the order of the kinds. Roles, discussions and link waivers are of the
/// workshop and stay there.
struct PublishedKind {
    Kind kind;
    Table table;
};
[[nodiscard]] const std::vector<PublishedKind>& publishedKinds();
[[nodiscard]] const Table* tableOf(Kind kind);

/// What a pack says of an entity: the content of its file, what its file's name tells, and what an alternative
/// inherits.
[[nodiscard]] Value contentOf(const referential::Entity& entity, const referential::Links& links);

/// Every statement that makes the empty database, as docs/PACK.md shows it.
[[nodiscard]] std::string schemaSql();

} // namespace acquis::pack
