#include "model/store/yaml/document.h"

#include "model/store/yaml/canonical_reader.h"
#include "model/store/yaml/core_schema.h"
#include "model/store/yaml/parser.h"
#include "model/store/yaml/source_text.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>

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

/// Whether the text begins as UTF-16 does: with its mark, or with an ASCII character beside a zero.
bool isUtf16(std::string_view text)
{
    return text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")
        || (text.size() >= 4 && text.size() % 2 == 0 && (text[0] == 0) != (text[1] == 0)
            && (text[0] == 0) == (text[2] == 0) && (text[1] == 0) == (text[3] == 0));
}

Result<void> checkBytes(std::string_view text)
{
    if (text.size() > YamlDocument::largestSize)
        return failure(Error::Kind::content, YamlDocument::tooLarge(), Place{{}, 1, 1});
    const auto found = firstFault(text);
    if (!found)
        return {};
    if (isUtf16(text))
        return fault(text, 0,
            {"Ce fichier est en UTF-16 : les autres programmes n’y verraient qu’un charabia. Enregistrez-le en UTF-8.",
                "This file is UTF-16: other programs would see gibberish. Save it as UTF-8."});
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

/// A text that git left in the middle of a merge: better said than the syntax error it makes.
std::optional<Error> conflictMark(std::string_view text)
{
    constexpr std::string_view mark = "<<<<<<< ";
    const std::size_t at = text.starts_with(mark) ? 0 : text.find(fmt::format("\n{}", mark));
    if (at == std::string_view::npos)
        return std::nullopt;
    return fault(text, at == 0 ? 0 : at + 1,
        {"Git a laissé ici les deux côtés d’un conflit (« <<<<<<< ») : le fichier ne dit plus une seule chose. Gardez "
         "ce "
         "qui convient et retirez les trois lignes de marques.",
            "Git left both sides of a conflict here (\"<<<<<<<\"): the file no longer says one thing. Keep what is "
            "right "
            "and remove the three lines of marks."})
        .value();
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

Sentence YamlDocument::tooLarge()
{
    return {"Ce fichier dépasse 16 Mio : ce n’est pas un contenu écrit à la main, et le lire ralentirait tout. "
            "Découpez-le, ou placez ses données dans un fichier joint.",
        "This file is larger than 16 MiB: no author wrote it, and reading it would slow everything down. Split it, or "
        "put its data into an attached file."};
}

Result<YamlDocument> YamlDocument::parse(std::string text)
{
    if (auto checked = checkBytes(text); !checked)
        return tl::unexpected(checked.error());
    const std::size_t offset = text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0;
    const std::string_view body = std::string_view(text).substr(offset);
    ParsedTree tree;
    if (auto root = readCanonical(body, offset)) {
        tree.root = std::move(*root);
    } else {
        auto parsed = parseTree(body, offset, deepestNesting);
        if (!parsed)
            return tl::unexpected(conflictMark(text).value_or(parsed.error()));
        tree = std::move(*parsed);
    }
    auto content = std::make_shared<Content>();
    content->lineEnding = lineEndingOf(text);
    content->text = std::move(text);
    content->root = std::move(tree.root);
    content->repeatedKeys = std::move(tree.repeatedKeys);
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
        if (!entry.isRepeated)
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
