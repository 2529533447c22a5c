#pragma once

#include "model/base/kind.h"
#include "model/referential/field.h"

#include <span>
#include <string_view>

/// The release as the engine stores it: collections and columns, written down by hand from what is known of its
/// database and of the keys that were seen served. The only description that is not a field table, because it is not
/// ours.
namespace acquis::schema {

/// The type of a column, by the engine's database.
enum class ColumnType {
    varchar, ///< at most 255 characters
    text,    ///< of any length
    integer,
    real,
    boolean,
    texts,     ///< a list of texts
    i18n,      ///< texts by language; `fr` and `en` are always there, null where missing
    looseI18n, ///< the same, where `fr` and `en` may be missing
    missionContent,
    object,
    array, ///< JSON that the model does not look into
};

/// Whether an entry must have the key, and whether its value may be null.
enum class Presence { must, nullable, optional };

/// Which dialects have a column.
enum class Since { always, onlyOctober2024, april2026 };

/// One key of the entries of a collection. Its words, where it has any, are those of one of our fields.
struct Column {
    std::string_view name;
    ColumnType type;
    Presence presence;
    referential::Said note = {};
    std::string_view wordsOf = {}; ///< the field, of the collection's kind, whose engine words it takes
    Since since = Since::always;
};

/// One list of the release: the kind of its entries and their keys, in the order in which they are served.
struct Collection {
    std::string_view name;
    Kind kind;
    std::span<const Column> columns;
    Since since = Since::always;
};

[[nodiscard]] std::span<const Collection> releaseCollections();

} // namespace acquis::schema
