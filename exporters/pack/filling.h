#pragma once

#include "exporters/pack/schema.h"
#include "model/sqlite/database.h"

#include <map>
#include <set>

namespace acquis::pack {

/// Writes entities into the tables of an empty pack, in the order in which they are given. What refers to something
/// that the pack does not hold is NULL in its column and told in `open_reference`.
class Filling {
public:
    explicit Filling(sqlite::Database& database)
        : database_(database)
    {
    }

    /// Makes the ids of an entity's content known, so that others may refer to them. Before the first add().
    void announce(Kind kind, std::string_view id, const Value& content);

    /// Fails where another one has the same id.
    [[nodiscard]] Result<void> add(Kind kind, std::string_view id, const Value& content);

private:
    struct Owner {
        sqlite::Cell id;
        const std::string* key = nullptr;
        std::size_t position = 0;
    };

    void announceNamed(const Table& table, const Value& record);
    [[nodiscard]] Result<void> addRow(const Table& table, const Value& record, const Owner* owner);
    [[nodiscard]] Result<void> addParts(const Table& table, const Value& record, const sqlite::Cell& id);
    [[nodiscard]] Result<sqlite::Cell> cellOf(const Table& table, const Column& column, const Value& value);
    [[nodiscard]] Result<void> insert(const std::string& table, const std::vector<sqlite::Cell>& row);

    sqlite::Database& database_;
    std::map<std::string, sqlite::Statement> inserts_;
    std::map<std::string, std::int64_t> rows_;                      ///< the last number given in a table
    std::map<std::string, std::set<std::string, std::less<>>> ids_; ///< of a kind, by its word
    std::string kind_;                                              ///< of the entity at hand
    std::string id_;
};

} // namespace acquis::pack
