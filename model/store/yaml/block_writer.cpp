#include "model/store/yaml/block_writer.h"

#include "model/store/yaml/core_schema.h"
#include "model/store/yaml/scalar_text.h"

#include <algorithm>

namespace acquis::store {

using referential::Field;
using referential::Shape;

namespace {

/// A name as a comment: on one line, nothing invisible in it.
std::string onOneLine(std::string_view name)
{
    std::string line;
    for (const char c : name)
        line += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
    return canBeSingleQuoted(line) ? line : std::string();
}

std::string plainScalar(const Value& value)
{
    switch (value.form()) {
    case Value::Form::boolean:
        return *value.boolean() ? "true" : "false";
    case Value::Form::integer:
        return std::to_string(*value.integer());
    case Value::Form::number:
        return numberText(*value.number());
    default:
        return "null";
    }
}

/// A value on the line of its key.
std::string line(const std::string& text)
{
    return std::string(" ").append(text).append("\n");
}

/// A null value of a record's field is not written, and must not decide the form of what is.
bool isLeftOut(const Entry& entry, const ValueType& type)
{
    return entry.value.isNull() && type.record != nullptr && type.record->find(entry.key) != nullptr;
}

bool isBooleanMap(const Value::Map& map, const ValueType& type)
{
    if (type.record != nullptr)
        return std::ranges::all_of(type.record->fields, [](const Field& field) {
            return field.shape.form == Shape::Form::boolean;
        }) && std::ranges::all_of(map, [](const Entry& entry) { return entry.value.boolean() != nullptr; });
    return std::ranges::all_of(
        map, [](const Entry& entry) { return entry.value.boolean() != nullptr && isIdentifier(entry.key); });
}

} // namespace

std::string BlockWriter::entries(const Value::Map& map, const ValueType& type, std::size_t indent) const
{
    std::string text;
    if (type.record == nullptr) {
        for (const Entry& each : map)
            text += entry(each.key, each.value, type, indent);
        return text;
    }
    const Value whole(map);
    for (const Field& field : type.record->fields)
        if (const Value* value = whole.find(field.name); value != nullptr && !value->isNull())
            text += entry(field.name, *value, type, indent);
    for (const Entry& each : map)
        if (type.record->find(each.key) == nullptr)
            text += entry(each.key, each.value, type, indent);
    return text;
}

std::string BlockWriter::entry(
    std::string_view key, const Value& value, const ValueType& parent, std::size_t indent) const
{
    // A key beyond 1,024 characters is read only behind a question mark.
    constexpr std::size_t longestKey = 500;
    const std::string margin(indent, ' ');
    const std::string text = keyText(key);
    const std::string head
        = text.size() > longestKey ? margin + "? " + text + "\n" + margin + ":" : margin + text + ":";
    return head + behindColon(key, value, parent, indent);
}

std::string BlockWriter::behindColon(
    std::string_view key, const Value& value, const ValueType& parent, std::size_t indent) const
{
    const bool listsAreBlocks = parent.form() == Shape::Form::dictionary || parent.form() == Shape::Form::answers;
    return behind(value, parent.under(key), indent, listsAreBlocks);
}

std::string BlockWriter::behind(
    const Value& value, const ValueType& type, std::size_t indent, bool listsAreBlocks) const
{
    if (const auto* items = value.list())
        return list(*items, type, indent, listsAreBlocks || type.form() == Shape::Form::answers);
    if (const auto* map = value.map()) {
        const auto isOut = [&type](const Entry& entry) { return isLeftOut(entry, type); };
        if (std::ranges::any_of(*map, isOut)) {
            Value::Map written = *map;
            std::erase_if(written, isOut);
            return behind(std::move(written), type, indent, listsAreBlocks);
        }
        if (map->empty() || isBooleanMap(*map, type))
            return line(flow(value));
        return std::string("\n").append(entries(*map, type, indent + step));
    }
    return std::string(" ").append(scalar(value, type, indent));
}

std::string BlockWriter::item(const Value& value, const ValueType& type, std::size_t indent) const
{
    const auto* map = value.map();
    if (map == nullptr || map->empty())
        return std::string(indent, ' ') + "-" + behind(value, type, indent, false);
    std::string text = entries(*map, type, indent + step);
    if (text.empty())
        return std::string(indent, ' ') + "- {}\n";
    text[indent] = '-';
    return text;
}

std::string BlockWriter::list(const Value::List& list, const ValueType& type, std::size_t indent, bool isBlock) const
{
    if (list.empty() || (!isBlock && isFlowList(list, type)))
        return line(flow(list));
    std::string text = "\n";
    for (const Value& each : list)
        text += item(each, type.ofItems(), indent + step);
    return text;
}

bool BlockWriter::isFlowList(const Value::List& list, const ValueType& type) const
{
    const ValueType itemType = type.ofItems();
    switch (itemType.form()) {
    case Shape::Form::reference:
        if (std::ranges::any_of(list, [&](const Value& item) { return !nameComment(item, itemType).empty(); }))
            return false;
        break;
    case Shape::Form::identifier:
    case Shape::Form::word:
    case Shape::Form::locale:
    case Shape::Form::line:
    case Shape::Form::free:
        break;
    default:
        return false;
    }
    return std::ranges::all_of(list, [](const Value& item) { return item.isText() && isIdentifier(*item.text()); })
        && flow(list).size() <= longestFlow;
}

std::string BlockWriter::scalar(const Value& value, const ValueType& type, std::size_t indent) const
{
    const std::string* text = value.text();
    if (text == nullptr)
        return plainScalar(value) + "\n";
    if (text->find('\n') != std::string::npos && canBeLiteral(*text)) {
        const LiteralText block = literal(*text, indent + step, indent);
        return block.header + "\n" + block.body;
    }
    const bool isDate = type.form() == Shape::Form::day || type.form() == Shape::Form::duration;
    return (!isDate && canBePlain(*text) ? *text : doubleQuoted(*text)) + nameComment(value, type) + "\n";
}

std::string BlockWriter::nameComment(const Value& value, const ValueType& type) const
{
    if (type.form() != Shape::Form::reference || value.text() == nullptr || !names_)
        return {};
    const auto name = names_(*value.text());
    const std::string line = name ? onOneLine(*name) : std::string();
    return line.empty() ? line : std::string(" # ").append(line);
}

std::string BlockWriter::flow(const Value& value)
{
    if (const auto* items = value.list()) {
        std::string text = "[";
        for (const Value& item : *items)
            text.append(text.size() > 1 ? ", " : "").append(flow(item));
        return text.append("]");
    }
    if (const auto* map = value.map()) {
        std::string text = "{";
        for (const Entry& entry : *map)
            text.append(text.size() > 1 ? ", " : "").append(flow(entry.key)).append(": ").append(flow(entry.value));
        return text.append("}");
    }
    if (const std::string* text = value.text())
        return isIdentifier(*text) && canBePlain(*text) ? *text : doubleQuoted(*text);
    return plainScalar(value);
}

std::string BlockWriter::keyText(std::string_view key)
{
    return canBePlain(key) ? std::string(key) : doubleQuoted(key);
}

} // namespace acquis::store
