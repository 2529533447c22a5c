#include "model/store/yaml/document.h"

#include "model/store/yaml/canonical_reader.h"
#include "model/store/yaml/core_schema.h"
#include "model/store/yaml/parser.h"
#include "model/store/yaml/source_text.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::store {

using referential::RecordType;
using referential::Shape;

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

Value scalarValue(const YamlNode& node, const ValueType& type)
{
    if (node.style != YamlNode::Style::plain)
        return node.text;
    if (type.isText())
        return node.isNull() ? Value() : Value(node.text);
    Value value = resolved(node.text);
    if (type.form() == Shape::Form::number && value.integer() != nullptr)
        return static_cast<double>(*value.integer());
    return value;
}

tl::unexpected<Error> fault(std::string_view text, std::size_t at, Sentence sentence)
{
    const auto breaks = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n');
    return failure(Error::Kind::content, std::move(sentence),
        Place{{}, static_cast<std::size_t>(breaks) + 1, columnOf(text, at) + 1});
}

Result<void> checkBytes(std::string_view text)
{
    if (text.size() > YamlDocument::largestSize)
        return failure(Error::Kind::content,
            {"Ce fichier dépasse 16 Mio : ce n’est pas un contenu écrit à la main, et le lire ralentirait tout. "
             "Découpez-le, ou placez ses données dans un fichier joint.",
                "This file is larger than 16 MiB: no author wrote it, and reading it would slow everything down. Split "
                "it, or put its data into an attached file."},
            Place{{}, 1, 1});
    const auto found = firstFault(text);
    if (!found)
        return {};
    if (found->kind == ByteFault::Kind::notUtf8)
        return fault(text, found->at,
            {fmt::format("L’octet {:02X} n’est pas de l’UTF-8 : les accents de ce fichier seraient perdus. Enregistrez "
                         "le fichier en UTF-8.",
                 static_cast<unsigned char>(text[found->at])),
                fmt::format(
                    "The byte {:02X} is not UTF-8: the accents of this file would be lost. Save the file as UTF-8.",
                    static_cast<unsigned char>(text[found->at]))});
    const auto code = static_cast<unsigned>(characterAt(text, found->at).code);
    return fault(text, found->at,
        {fmt::format("Le caractère invisible U+{:04X} n’est pas permis : d’autres programmes refuseraient le fichier. "
                     "Retirez-le, ou écrivez \"\\u{:04X}\" entre guillemets doubles.",
             code, code),
            fmt::format("The invisible character U+{:04X} is not allowed: other programs would refuse the file. Remove "
                        "it, or write \"\\u{:04X}\" between double quotes.",
                code, code)});
}

std::string lineEndingOf(std::string_view text)
{
    const std::size_t first = text.find('\n');
    return first != std::string_view::npos && first > 0 && text[first - 1] == '\r' ? "\r\n" : "\n";
}

/// How paths name an item: by its key where the list has one and the item says it as a text, else by position.
std::string nameOfItem(const YamlNode& item, std::size_t position, const ValueType& listType)
{
    const std::string_view key = listType.keyOfItems();
    const YamlEntry* entry = key.empty() ? nullptr : item.find(key);
    if (entry != nullptr) {
        const Value value = valueOf(entry->value, listType.ofItems().under(key));
        if (value.isText())
            return *value.text();
    }
    return std::to_string(position);
}

/// The node one step deeper; nullptr where the file has none.
const YamlNode* step(const YamlNode& node, const ValueType& type, const std::string& name)
{
    if (node.isMap()) {
        const YamlEntry* entry = node.find(name);
        return entry != nullptr ? &entry->value : nullptr;
    }
    for (std::size_t i = 0; i < node.items.size(); ++i)
        if (nameOfItem(node.items[i], i, type) == name)
            return &node.items[i];
    return nullptr;
}

/// The deepest node on the way of a path, and how many steps it took.
std::pair<const YamlNode*, std::size_t> follow(const YamlNode& root, const FieldPath& path, const RecordType& record)
{
    const YamlNode* node = &root;
    ValueType type(record);
    for (std::size_t i = 0; i < path.steps().size(); ++i) {
        const std::string& name = path.steps()[i].text;
        const YamlNode* next = step(*node, type, name);
        if (next == nullptr)
            return {node, i};
        type = node->isMap() ? type.under(name) : type.ofItems();
        node = next;
    }
    return {node, path.steps().size()};
}

} // namespace

Result<YamlDocument> YamlDocument::parse(std::string text)
{
    if (auto checked = checkBytes(text); !checked)
        return tl::unexpected(checked.error());
    const std::size_t offset = text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0;
    const std::string_view body = std::string_view(text).substr(offset);
    std::optional<YamlNode> root = readCanonical(body, offset);
    if (!root) {
        auto parsed = parseTree(body, offset, deepestNesting);
        if (!parsed)
            return tl::unexpected(parsed.error());
        root = std::move(*parsed);
    }
    auto content = std::make_shared<Content>();
    content->lineEnding = lineEndingOf(text);
    content->text = std::move(text);
    content->root = std::move(*root);
    return YamlDocument(std::move(content));
}

const YamlNode* YamlDocument::find(const FieldPath& path, const RecordType& type) const
{
    const auto [node, steps] = follow(root(), path, type);
    return steps == path.steps().size() ? node : nullptr;
}

Place YamlDocument::placeOf(const FieldPath& path, const RecordType& type) const
{
    const YamlNode* node = follow(root(), path, type).first;
    return {{}, node->line, node->column};
}

Value valueOf(const YamlNode& node, const ValueType& type)
{
    if (node.isScalar())
        return scalarValue(node, type);
    if (node.isList()) {
        const ValueType itemType = type.ofItems();
        Value::List list;
        list.reserve(node.items.size());
        for (const YamlNode& item : node.items)
            list.push_back(valueOf(item, itemType));
        return list;
    }
    Value::Map map;
    map.reserve(node.entries.size());
    for (const YamlEntry& entry : node.entries)
        map.push_back({entry.key.text, valueOf(entry.value, type.under(entry.key.text))});
    return map;
}

Value valueOf(const YamlNode& node, const Shape* shape)
{
    return valueOf(node, ValueType(shape));
}

Value valueOf(const YamlNode& node, const RecordType& type)
{
    return valueOf(node, ValueType(type));
}

Value valueOf(const YamlDocument& document, const RecordType& type)
{
    return valueOf(document.root(), ValueType(type));
}

} // namespace acquis::store
