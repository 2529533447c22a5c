#include "exporters/pack/digest.h"

#include "exporters/pack/table.h"
#include "model/base/hasher.h"

#include <bit>
#include <fmt/format.h>
#include <map>

namespace acquis::pack {

using sqlite::Cell;
using sqlite::Database;
using sqlite::Statement;

namespace {

void add(Hasher& hasher, const Cell& cell)
{
    if (const auto* integer = std::get_if<std::int64_t>(&cell))
        hasher.add('i', static_cast<std::uint64_t>(*integer));
    else if (const auto* number = std::get_if<double>(&cell))
        hasher.add('n', std::bit_cast<std::uint64_t>(*number));
    else if (const auto* text = std::get_if<std::string>(&cell))
        hasher.add('t', *text);
    else if (const auto* blob = std::get_if<sqlite::Blob>(&cell))
        hasher.add('b', blob->bytes);
    else
        hasher.add('0', std::uint64_t(0));
}

tl::unexpected<Error> orphan(const std::string& table)
{
    return failure(Error::Kind::content,
        {fmt::format("Une ligne de « {} » n’appartient à rien : le paquet est abîmé.", table),
            fmt::format("A row of \"{}\" belongs to nothing: the pack is damaged.", table)});
}

/// One table read from its first row to its last, each owner taking its rows in turn.
struct Cursor {
    std::string table;
    Statement rows;
    bool isAtRow = false;
    int ownerColumn = -1;
    int firstColumn = 0; ///< of what is hashed: numbers and owners are left out
    std::vector<std::size_t> parts;

    Result<void> advance()
    {
        auto stepped = rows.step();
        if (!stepped)
            return tl::unexpected(stepped.error());
        isAtRow = *stepped;
        return {};
    }
};

class Walk {
public:
    explicit Walk(const Database& database)
        : database_(database)
    {
    }

    Result<std::vector<EntityHash>> hashes()
    {
        if (auto opened = open(); !opened)
            return tl::unexpected(opened.error());
        std::vector<EntityHash> found;
        for (std::size_t i = 0; i < cursors_.size(); ++i) {
            if (cursors_[i].ownerColumn >= 0)
                continue;
            while (cursors_[i].isAtRow) {
                const std::string id(cursors_[i].rows.text(0));
                if (auto added = addRow(i); !added)
                    return tl::unexpected(added.error());
                found.push_back({cursors_[i].table, id, hasher_.take()});
            }
        }
        for (const Cursor& cursor : cursors_)
            if (cursor.isAtRow)
                return orphan(cursor.table);
        return found;
    }

private:
    /// The tables of entities and those of what they own, in the order of the schema.
    Result<void> open()
    {
        auto names = database_.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND (name IN (SELECT kind "
                                       "FROM entity) OR sql LIKE '%\"owner\"%') ORDER BY rowid");
        if (!names)
            return tl::unexpected(names.error());
        std::map<std::string, std::size_t, std::less<>> places;
        for (auto more = names->step(); !more || *more; more = names->step()) {
            if (!more)
                return tl::unexpected(more.error());
            const std::string name(names->text(0));
            auto cursor = cursorOf(name);
            if (!cursor)
                return tl::unexpected(cursor.error());
            const auto owner = ownerOf(name);
            if (!owner)
                return tl::unexpected(owner.error());
            places.emplace(name, cursors_.size());
            if (const auto place = places.find(*owner); cursor->ownerColumn >= 0 && place != places.end())
                cursors_[place->second].parts.push_back(cursors_.size());
            cursors_.push_back(std::move(*cursor));
        }
        return {};
    }

    Result<Cursor> cursorOf(const std::string& table)
    {
        const auto columns = database_.prepare(fmt::format("SELECT * FROM {}", sqlName(table)));
        if (!columns)
            return tl::unexpected(columns.error());
        Cursor cursor;
        cursor.table = table;
        const bool isNumbered = columns->columnName(0) == "row";
        if (columns->columnName(1) == "owner")
            cursor.ownerColumn = 1;
        cursor.firstColumn = isNumbered ? 2 : 0;
        const char* order = isNumbered || cursor.ownerColumn < 0 ? "1" : "\"owner\", \"position\"";
        auto rows = database_.prepare(fmt::format("SELECT * FROM {} ORDER BY {}", sqlName(table), order));
        if (!rows)
            return tl::unexpected(rows.error());
        cursor.rows = std::move(*rows);
        if (auto advanced = cursor.advance(); !advanced)
            return tl::unexpected(advanced.error());
        return cursor;
    }

    Result<std::string> ownerOf(const std::string& table)
    {
        auto keys = database_.prepare(fmt::format("PRAGMA foreign_key_list({})", sqlName(table)));
        if (!keys)
            return tl::unexpected(keys.error());
        for (auto more = keys->step(); !more || *more; more = keys->step()) {
            if (!more)
                return tl::unexpected(more.error());
            if (keys->text(3) == "owner")
                return std::string(keys->text(2));
        }
        return std::string();
    }

    Result<void> addRow(std::size_t place)
    {
        Cursor& cursor = cursors_[place];
        const Cell id = cursor.rows.cell(0);
        hasher_.add('r', cursor.table);
        for (int i = cursor.firstColumn; i < cursor.rows.columns(); ++i)
            if (i != cursor.ownerColumn)
                add(hasher_, cursor.rows.cell(i));
        if (auto advanced = cursor.advance(); !advanced)
            return advanced;
        for (const std::size_t part : cursor.parts)
            while (cursors_[part].isAtRow && cursors_[part].rows.cell(1) == id)
                if (auto added = addRow(part); !added)
                    return added;
        return {};
    }

    const Database& database_;
    std::vector<Cursor> cursors_;
    Hasher hasher_;
};

Result<void> addTable(Hasher& hasher, const Database& database, const std::string& name)
{
    auto rows = database.prepare(fmt::format("SELECT * FROM {} {} ORDER BY 1, 2", sqlName(name),
        name == "manifest" ? "WHERE \"key\" IS NOT 'contents'" : ""));
    if (!rows)
        return tl::unexpected(rows.error());
    for (auto more = rows->step(); !more || *more; more = rows->step()) {
        if (!more)
            return tl::unexpected(more.error());
        hasher.add('r', static_cast<std::uint64_t>(rows->columns()));
        for (int i = 0; i < rows->columns(); ++i)
            add(hasher, rows->cell(i));
    }
    return {};
}

} // namespace

Result<std::vector<EntityHash>> entityHashes(const Database& database)
{
    return Walk(database).hashes();
}

Result<std::string> contentsHash(const Database& database)
{
    auto objects = database.prepare("SELECT type, name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name");
    if (!objects)
        return tl::unexpected(objects.error());
    Hasher hasher;
    for (auto more = objects->step(); !more || *more; more = objects->step()) {
        if (!more)
            return tl::unexpected(more.error());
        for (int i = 0; i < 3; ++i)
            hasher.add('s', objects->text(i));
        const bool hasRows = objects->text(0) == "table" && !objects->text(2).starts_with("CREATE VIRTUAL");
        if (hasRows)
            if (auto added = addTable(hasher, database, std::string(objects->text(1))); !added)
                return tl::unexpected(added.error());
    }
    return hasher.take();
}

} // namespace acquis::pack
