#include "exporters/release/column_check.h"
#include "exporters/release/notice.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fmt/format.h>

namespace acquis::release {

namespace {

constexpr std::size_t longest = 255;

std::size_t charactersIn(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

bool isInteger(const Value& value)
{
    return value.integer() != nullptr && std::abs(*value.integer()) <= 2147483647;
}

bool isTexts(const Value& value)
{
    return value.isList() && std::ranges::all_of(*value.list(), [](const Value& item) { return item.isScalar(); });
}

bool fits(Column::Type type, const Value& value)
{
    switch (type) {
    case Column::Type::line:
    case Column::Type::text:
        return value.isScalar();
    case Column::Type::boolean:
        return value.boolean() != nullptr;
    case Column::Type::integer:
        return isInteger(value);
    case Column::Type::number:
        return value.integer() != nullptr || value.number() != nullptr;
    case Column::Type::json:
        return true;
    case Column::Type::texts:
        return isTexts(value);
    }
    return false;
}

referential::Said wordsOf(Column::Type type)
{
    switch (type) {
    case Column::Type::boolean:
        return {"un booléen", "a boolean"};
    case Column::Type::integer:
        return {"un nombre entier", "a whole number"};
    case Column::Type::number:
        return {"un nombre", "a number"};
    case Column::Type::texts:
        return {"une liste de textes", "a list of texts"};
    default:
        return {"un texte", "a text"};
    }
}

} // namespace

void ColumnCheck::derivedText(const Row& row, std::string_view key, std::string_view text)
{
    if (text.size() <= longest && text.find('\0') == std::string_view::npos)
        return;
    if (const Column* column = columnOf(row.collection, key))
        checkText(*column, row.subject(), text);
}

void ColumnCheck::item(Collection collection, const Subject& subject, const Value& item)
{
    for (const Column& column : columnsOf(collection))
        if (const Value* value = item.find(column.key); value != nullptr && !value->isNull())
            checkValue(column, subject, *value);
}

void ColumnCheck::checkValue(const Column& column, const Subject& subject, const Value& value)
{
    if (value.isText() && (column.type == Column::Type::line || column.type == Column::Type::text))
        return checkText(column, subject, *value.text());
    if (fits(column.type, value))
        return;
    const referential::Said expected = wordsOf(column.type);
    report(subject, column.key,
        {fmt::format("« {} » devrait être {} : la base du moteur refuserait toute la livraison. Corrigez l’épreuve ou "
                     "retirez la valeur gardée de l’import.",
             column.key, expected.fr),
            fmt::format("\"{}\" should be {}: the engine's database would refuse the whole release. Mend the item or "
                        "remove the value kept from the import.",
                column.key, expected.en)});
}

void ColumnCheck::checkText(const Column& column, const Subject& subject, std::string_view text)
{
    if (text.find('\0') != std::string_view::npos)
        report(subject, column.key,
            {fmt::format(
                 "« {} » contient un caractère nul : la base du moteur refuserait toute la livraison. Retirez-le.",
                 column.key),
                fmt::format(
                    "\"{}\" holds a null character: the engine's database would refuse the whole release. Remove it.",
                    column.key)});
    const std::size_t length = charactersIn(text);
    if (column.type == Column::Type::line && length > longest)
        report(subject, column.key,
            {fmt::format(
                 "« {} » a {} caractères et la base du moteur en accepte {} : elle refuserait toute la livraison. "
                 "Raccourcissez-le.",
                 column.key, length, longest),
                fmt::format("\"{}\" has {} characters and the engine's database takes {}: it would refuse the whole "
                            "release. Shorten it.",
                    column.key, length, longest)});
}

void ColumnCheck::report(const Subject& subject, std::string_view key, Sentence sentence)
{
    diagnostics_.push_back(
        noticed("release_column_limit", Severity::error, subject, FieldPath(key), std::move(sentence)));
}

void CheckedPen::key(std::string_view name)
{
    if (depth_ == 1)
        key_ = name;
    pen_.key(name);
}

void CheckedPen::text(std::string_view text)
{
    if (depth_ == 1)
        check_.derivedText(*row_, key_, text);
    pen_.text(text);
}

} // namespace acquis::release
