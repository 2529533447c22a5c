#include "exporters/pack/filling.h"

#include "exporters/release/json.h"

#include <fmt/format.h>

namespace acquis::pack {

using referential::Shape;
using sqlite::Cell;
using Form = Shape::Form;

namespace {

std::string idIn(const Value& record)
{
    const Value* id = record.find("id");
    return id != nullptr && id->isText() ? *id->text() : std::string();
}

Cell plainCell(const Value& value)
{
    switch (value.form()) {
    case Value::Form::null:
        return {};
    case Value::Form::boolean:
        return static_cast<std::int64_t>(*value.boolean());
    case Value::Form::integer:
        return *value.integer();
    case Value::Form::number:
        return *value.number();
    case Value::Form::text:
        return *value.text();
    default: {
        std::string json;
        release::json::append(json, value);
        return json;
    }
    }
}

/// Free content is JSON whatever its form, so that the text "1" and the number 1 stay two things.
Cell jsonCell(const Value& value)
{
    std::string json;
    release::json::append(json, value);
    return json;
}

} // namespace

void Filling::announce(Kind kind, std::string_view id, const Value& content)
{
    ids_[std::string(nameOf(kind).word)].emplace(id);
    announceNamed(*tableOf(kind), content);
}

void Filling::announceNamed(const Table& table, const Value& record)
{
    for (const Table& part : table.parts)
        if (const Value* list = at(record, part.way); list != nullptr && !part.columns.front().way.empty())
            for (const Item& item : itemsOf(*list)) {
                if (part.rows == Table::Rows::named)
                    ids_[part.name].insert(idIn(*item.value));
                announceNamed(part, *item.value);
            }
}

Result<void> Filling::add(Kind kind, std::string_view id, const Value& content)
{
    kind_ = nameOf(kind).word;
    id_ = id;
    return addRow(*tableOf(kind), content, nullptr);
}

Result<void> Filling::addRow(const Table& table, const Value& record, const Owner* owner)
{
    const Cell id = table.rows == Table::Rows::numbered ? Cell(++rows_[table.name])
        : owner != nullptr                              ? Cell(idIn(record))
                                                        : Cell(id_);
    std::vector<Cell> row{id};
    if (owner != nullptr) {
        row.push_back(owner->id);
        row.emplace_back(static_cast<std::int64_t>(owner->position));
        if (table.hasKeys)
            row.push_back(owner->key == nullptr ? Cell() : Cell(*owner->key));
    }
    for (const Column& column : table.columns) {
        const Value* value = at(record, column.way);
        auto cell = value == nullptr || value->isNull() ? Result<Cell>() : cellOf(table, column, *value);
        if (!cell)
            return tl::unexpected(cell.error());
        row.push_back(std::move(*cell));
    }
    if (auto inserted = insert(table.name, row); !inserted) {
        if (table.rows == Table::Rows::numbered)
            return inserted;
        return failure(Error::Kind::content,
            {fmt::format(
                 "« {} » est deux fois dans « {} » : un paquet ne tient qu’une chose par identifiant. Donnez-en "
                 "un autre à l’une des deux.",
                 std::get<std::string>(id), table.name),
                fmt::format("\"{}\" stands twice in \"{}\": a pack holds one thing by id. Give another id to one of "
                            "them.",
                    std::get<std::string>(id), table.name)});
    }
    return addParts(table, record, id);
}

Result<void> Filling::addParts(const Table& table, const Value& record, const Cell& id)
{
    for (const Table& part : table.parts)
        if (const Value* list = at(record, part.way))
            for (const Item& item : itemsOf(*list)) {
                const Owner owner{id, item.key, item.position};
                if (auto added = addRow(part, *item.value, &owner); !added)
                    return added;
            }
    return {};
}

Result<Cell> Filling::cellOf(const Table& table, const Column& column, const Value& value)
{
    if (column.shape.form == Form::free)
        return jsonCell(value);
    Cell cell = plainCell(value);
    if (column.shape.form != Form::reference || !value.isText())
        return cell;
    const auto known = ids_.find(std::string(nameOf(column.shape.target).word));
    if (known != ids_.end() && known->second.contains(*value.text()))
        return cell;
    auto told = insert(
        "open_reference", {++rows_["open_reference"], kind_, id_, table.name + '.' + column.name, std::move(cell)});
    if (!told)
        return tl::unexpected(told.error());
    return Cell();
}

Result<void> Filling::insert(const std::string& table, const std::vector<Cell>& row)
{
    auto known = inserts_.find(table);
    if (known == inserts_.end()) {
        std::string places;
        for (std::size_t i = 0; i < row.size(); ++i)
            places += i == 0 ? "?" : ", ?";
        auto statement = database_.prepare(fmt::format("INSERT INTO {} VALUES ({})", sqlName(table), places));
        if (!statement)
            return tl::unexpected(statement.error());
        known = inserts_.emplace(table, std::move(*statement)).first;
    }
    for (std::size_t i = 0; i < row.size(); ++i)
        known->second.bind(static_cast<int>(i) + 1, row[i]);
    return known->second.run();
}

} // namespace acquis::pack
