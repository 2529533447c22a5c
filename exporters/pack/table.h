#pragma once

#include "model/referential/field.h"

#include <string>
#include <vector>

namespace acquis::pack {

/// One column: its name, and where in a record its content stands.
struct Column {
    std::string name;
    std::vector<std::string> way; ///< names of fields, outermost first; empty: the thing itself
    referential::Shape shape;
};

/// A table of a pack, composed from a field table. A record inside a record becomes columns (`embed_url`); a list or a
/// dictionary becomes a table of its own (`challenge_choices`) whose rows name their owner.
struct Table {
    enum class Rows {
        entities, ///< one entity a row, by `id`
        named,    ///< records with an id of their own, by `id`, with `owner` and `position`
        numbered, ///< items of a list or a dictionary, by `row`, with `owner`, `position` and perhaps `key`
    };

    std::string name;
    Rows rows = Rows::entities;
    std::vector<std::string> way; ///< where in the owner's record the list stands
    referential::Shape shape;     ///< of the list
    bool hasKeys = false;
    std::vector<Column> columns;
    std::vector<Table> parts; ///< tables whose rows this table's rows own
};

/// The table of a kind of entity with these fields. The fields whose records are of the workshop, waivers and
/// conflicts, are left out.
[[nodiscard]] Table entityTable(std::string_view name, std::span<const referential::Field> fields);

/// One item of what a part holds: the key that leads to it, its position in its list.
struct Item {
    const std::string* key = nullptr;
    std::size_t position = 0;
    const Value* value = nullptr;
};

/// The items of a list or dictionary, those of lists inside a dictionary one after another.
[[nodiscard]] std::vector<Item> itemsOf(const Value& value);

/// What stands at the end of a way; nullptr where there is nothing.
[[nodiscard]] const Value* at(const Value& record, const std::vector<std::string>& way);

/// A name as SQL takes it whatever it is.
[[nodiscard]] std::string sqlName(std::string_view name);

/// The statements that make the table and its indexes; `owner` is the table it is part of, nullptr for an entity's.
/// `isTable` tells whether a kind has a table to refer to.
void appendSql(std::string& sql, const Table& table, const Table* owner, bool (*isTable)(Kind));

} // namespace acquis::pack
