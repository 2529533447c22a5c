#include "exporters/pack/table.h"

#include "model/referential/entity_common.h"

#include <fmt/format.h>

namespace acquis::pack {

using namespace referential;
using Form = Shape::Form;

namespace {

bool isOfTheWorkshop(const Shape& shape)
{
    if (shape.form != Form::list || shape.item->form != Form::record)
        return false;
    const RecordType* record = shape.item->record();
    return record == &Waiver::recordType() || record == &FieldConflict::recordType();
}

std::string joined(const std::vector<std::string>& way)
{
    std::string name;
    for (const std::string& step : way)
        name += (name.empty() ? "" : "_") + step;
    return name;
}

const RecordType* recordOf(const Shape& item)
{
    return item.form == Form::record ? item.record() : nullptr;
}

bool hasIdentity(const RecordType& record)
{
    return std::ranges::any_of(record.fields, [](const Field& field) { return field.shape.form == Form::identifier; });
}

/// What one row of a part holds: the item of the list, or of the lists in the dictionary.
const Shape& itemOf(const Shape& shape)
{
    static constexpr Shape answer{.form = Form::line};
    if (shape.form == Form::answers)
        return answer;
    const bool holdsLists = shape.form == Form::dictionary && shape.item->form == Form::list;
    return holdsLists ? *shape.item->item : *shape.item;
}

void addFields(Table& table, std::span<const Field> fields, const std::vector<std::string>& way);

Table partOf(const Table& owner, const std::vector<std::string>& way, const Shape& shape)
{
    const Shape& item = itemOf(shape);
    const RecordType* record = recordOf(item);
    const bool isNamed = shape.form == Form::list && record != nullptr && hasIdentity(*record);
    Table part;
    part.name = isNamed ? std::string(record->name) : owner.name + '_' + joined(way);
    part.rows = isNamed ? Table::Rows::named : Table::Rows::numbered;
    part.way = way;
    part.shape = shape;
    part.hasKeys = shape.form != Form::list;
    if (record != nullptr)
        addFields(part, record->fields, {});
    else
        part.columns.push_back({"value", {}, item});
    return part;
}

void addFields(Table& table, std::span<const Field> fields, const std::vector<std::string>& way)
{
    for (const Field& field : fields) {
        std::vector<std::string> here = way;
        here.emplace_back(field.name);
        const Shape& shape = field.shape;
        if (isOfTheWorkshop(shape) || shape.form == Form::identifier)
            continue;
        if (shape.form == Form::record)
            addFields(table, shape.record()->fields, here);
        else if (shape.form == Form::list || shape.form == Form::dictionary || shape.form == Form::answers)
            table.parts.push_back(partOf(table, here, shape));
        else
            table.columns.push_back({joined(here), here, shape});
    }
}

std::string typeOf(const Column& column, bool (*isTable)(Kind))
{
    switch (column.shape.form) {
    case Form::boolean:
        return fmt::format("INTEGER CHECK ({} IN (0, 1))", sqlName(column.name));
    case Form::integer:
        return "INTEGER";
    case Form::number:
        return "REAL";
    case Form::reference:
        return isTable(column.shape.target)
            ? fmt::format("TEXT REFERENCES {} (\"id\")", sqlName(nameOf(column.shape.target).word))
            : "TEXT";
    case Form::word: {
        std::string words;
        for (const Word& word : column.shape.words)
            words += fmt::format("{}'{}'", words.empty() ? "" : ", ", word.yaml);
        return fmt::format("TEXT CHECK ({} IN ({}))", sqlName(column.name), words);
    }
    default:
        return "TEXT";
    }
}

} // namespace

Table entityTable(std::string_view name, std::span<const Field> fields)
{
    Table table;
    table.name = name;
    addFields(table, fields, {});
    return table;
}

std::vector<Item> itemsOf(const Value& value)
{
    std::vector<Item> items;
    const auto addList = [&items](const std::string* key, const Value::List& list) {
        for (std::size_t i = 0; i < list.size(); ++i)
            items.push_back({key, i, &list[i]});
    };
    if (value.isList())
        addList(nullptr, *value.list());
    else if (value.isMap())
        for (const Entry& entry : *value.map()) {
            if (entry.value.isList())
                addList(&entry.key, *entry.value.list());
            else
                items.push_back({&entry.key, 0, &entry.value});
        }
    return items;
}

const Value* at(const Value& record, const std::vector<std::string>& way)
{
    const Value* value = &record;
    for (const std::string& step : way)
        if (value != nullptr)
            value = value->find(step);
    return value;
}

std::string sqlName(std::string_view name)
{
    return fmt::format("\"{}\"", name);
}

void appendSql(std::string& sql, const Table& table, const Table* owner, bool (*isTable)(Kind))
{
    const std::string name = sqlName(table.name);
    std::vector<std::string> lines;
    lines.emplace_back(
        table.rows == Table::Rows::numbered ? "\"row\" INTEGER PRIMARY KEY" : "\"id\" TEXT NOT NULL PRIMARY KEY");
    if (owner != nullptr) {
        const bool isNumbered = owner->rows == Table::Rows::numbered;
        lines.push_back(fmt::format("\"owner\" {} NOT NULL REFERENCES {} ({})", isNumbered ? "INTEGER" : "TEXT",
            sqlName(owner->name), isNumbered ? "\"row\"" : "\"id\""));
        lines.emplace_back("\"position\" INTEGER NOT NULL");
        if (table.hasKeys)
            lines.emplace_back("\"key\" TEXT");
    }
    std::string indexes;
    for (const Column& column : table.columns) {
        lines.push_back(sqlName(column.name) + ' ' + typeOf(column, isTable));
        if (column.shape.form == Form::reference)
            indexes += fmt::format(
                "CREATE INDEX \"{0}_{1}_index\" ON {2} ({3});\n", table.name, column.name, name, sqlName(column.name));
    }
    if (owner != nullptr)
        lines.emplace_back(
            table.hasKeys ? "UNIQUE (\"owner\", \"key\", \"position\")" : "UNIQUE (\"owner\", \"position\")");
    sql += fmt::format("CREATE TABLE {} (\n  {}\n);\n", name, fmt::join(lines, ",\n  ")) + indexes;
    for (const Table& part : table.parts)
        appendSql(sql, part, &table, isTable);
}

} // namespace acquis::pack
