#include "exporters/schema/field_tables.h"

#include "exporters/schema/content_schema.h"
#include "exporters/schema/field_traits.h"
#include "model/referential/entity.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::schema {

using referential::Field;
using referential::RecordType;
using referential::Shape;
using referential::Word;

namespace {

/// Text inside a table's cell, where a bar would end it.
std::string cell(std::string_view text)
{
    std::string escaped;
    for (const char c : text)
        escaped += c == '|' ? std::string("\\|") : std::string(1, c);
    return escaped;
}

/// Where a heading leads, as GitHub and GitLab spell it.
std::string link(std::string_view record)
{
    std::string anchor(record);
    std::ranges::transform(anchor, anchor.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return fmt::format("[{}](#record-{})", record, anchor);
}

std::string idOf(Kind kind)
{
    return nameOf(kind).idPrefix.empty() ? "id" : fmt::format("id of *{}*", nameOf(kind).en);
}

/// What a value of the shape looks like.
std::string told(const Shape& shape)
{
    switch (shape.form) {
    case Shape::Form::line:
        return "text";
    case Shape::Form::text:
        return "text of several lines";
    case Shape::Form::identifier:
        return "own id";
    case Shape::Form::reference:
        return idOf(shape.target);
    case Shape::Form::boolean:
        return "`true` or `false`";
    case Shape::Form::integer:
        return "whole number";
    case Shape::Form::number:
        return "number";
    case Shape::Form::word:
        return "word (below)";
    case Shape::Form::locale:
        return "locale";
    case Shape::Form::day:
        return "quoted date";
    case Shape::Form::duration:
        return "quoted duration";
    case Shape::Form::list:
        return fmt::format("list: {}", told(*shape.item));
    case Shape::Form::dictionary:
        return fmt::format("map to: {}", told(*shape.item));
    case Shape::Form::record:
        return link(shape.record()->name);
    case Shape::Form::answers:
        return "list of texts, or map from field to list of texts";
    case Shape::Form::free:
        break;
    }
    return "anything";
}

std::string marks(const Field& field)
{
    std::string told;
    for (const auto& [trait, word] :
        {std::pair{referential::required, "required"}, {referential::translatable, "translated"},
            {referential::prototypeOwned, "prototype’s"}, {referential::markdown, "Markdown"},
            {referential::alwaysWritten, "always written"}, {referential::machine, "kept by Acquis"}})
        if (field.is(trait))
            told += fmt::format("{}{}", told.empty() ? "" : ", ", word);
    return told;
}

std::string wordList(const Field& field)
{
    std::string list = fmt::format(
        "\nWords of `{}`:\n\n| word | in French | in English | engine |\n|---|---|---|---|\n", field.name);
    for (const Word& word : wordsOf(field))
        list += fmt::format("| `{}` | {} | {} | {} |\n", word.yaml, cell(word.fr), cell(word.en),
            word.release.empty() ? "(empty)" : fmt::format("`{}`", word.release));
    return list;
}

std::string tableOf(std::span<const Field> fields)
{
    std::string text = "\n| key | holds | marks | in French | meaning |\n|---|---|---|---|---|\n";
    std::string words;
    for (const Field& field : fields) {
        text += fmt::format("| `{}` | {} | {} | {} | {} |\n", field.name, told(field.shape), marks(field),
            cell(field.label.fr), cell(field.meaning.en));
        if (!wordsOf(field).empty())
            words += wordList(field);
    }
    return text + words;
}

/// The records that fields reach, each once, in the order in which a reader meets them.
void collect(std::span<const Field> fields, std::vector<const RecordType*>& records)
{
    for (const Field& field : fields) {
        const Shape* shape = &field.shape;
        while (shape->item != nullptr)
            shape = shape->item;
        const RecordType* record = shape->form == Shape::Form::record ? shape->record() : nullptr;
        if (record == nullptr || std::ranges::find(records, record) != records.end())
            continue;
        records.push_back(record);
        collect(record->fields, records);
    }
}

} // namespace

std::string fieldTables()
{
    const auto& common = referential::commonFields<referential::Settings>;
    std::vector<const RecordType*> records;
    collect(common, records);

    std::string text = "### In every file\n" + tableOf(common);
    for (const KindName& name : kindNames) {
        if (!hasYamlFile(name.kind))
            continue;
        const std::span<const Field> all = referential::recordTypeOf(name.kind)->fields;
        const auto own = all.first(static_cast<std::size_t>(std::ranges::find_if(all, isCommon) - all.begin()));
        text += fmt::format("\n### {} ({})\n{}", name.word, name.fr, tableOf(own));
        collect(own, records);
    }
    for (const RecordType* record : records)
        text += fmt::format("\n### Record {}\n{}", record->name, tableOf(record->fields));
    return text;
}

} // namespace acquis::schema
