#include "model/store/yaml/parser.h"

#include "model/store/yaml/fault.h"
#include "model/store/yaml/source_text.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <fmt/format.h>
#include <iterator>
#include <optional>
#include <yaml.h>

namespace acquis::store {

namespace {

/// Turns libyaml's positions, counted in characters, into bytes. Positions come nearly in order, so it walks from the
/// last.
class ByteCounter {
public:
    explicit ByteCounter(std::string_view text)
        : text_(text)
        , isAscii_(std::ranges::all_of(text, [](char c) { return static_cast<signed char>(c) >= 0; }))
    {
    }

    std::size_t byteOf(std::size_t character)
    {
        if (isAscii_)
            return std::min(character, text_.size());
        while (character_ > character && byte_ > 0) {
            do
                --byte_;
            while (byte_ > 0 && isInside(byte_));
            --character_;
        }
        while (character_ < character && byte_ < text_.size()) {
            if (character_ + 8 <= character && byte_ + 8 <= text_.size() && areAscii(byte_)) {
                byte_ += 8;
                character_ += 8;
                continue;
            }
            do
                ++byte_;
            while (byte_ < text_.size() && isInside(byte_));
            ++character_;
        }
        return byte_;
    }

private:
    [[nodiscard]] bool isInside(std::size_t byte) const
    {
        return (static_cast<unsigned char>(text_[byte]) & 0xC0) == 0x80;
    }

    /// Whether the eight bytes from here on are.
    [[nodiscard]] bool areAscii(std::size_t byte) const
    {
        std::uint64_t eight = 0;
        std::memcpy(&eight, text_.data() + byte, sizeof eight);
        return (eight & 0x8080808080808080u) == 0;
    }

    std::string_view text_;
    bool isAscii_;
    std::size_t character_ = 0;
    std::size_t byte_ = 0;
};

/// One event of libyaml, freed with its scope.
struct Event {
    yaml_event_t raw{};

    Event() = default;
    Event(const Event&) = delete;
    Event& operator=(const Event&) = delete;
    ~Event() { yaml_event_delete(&raw); }
};

Sentence anchorSentence()
{
    return {
        "Les ancres et les renvois (« & » et « * ») ne sont pas acceptés : une fusion ou une relecture les "
        "comprendrait mal. Écrivez la valeur en entier, ou entre guillemets droits si le signe appartient au texte.",
        "Anchors and aliases (\"&\" and \"*\") are not accepted: merges and reviewers would misread them. Write the "
        "value in full, or between double quotes if the sign belongs to the text."};
}

Sentence tagSentence()
{
    return {"Les étiquettes de type (« ! » et « !! ») ne sont pas acceptées : le champ décide du type. Retirez "
            "l’étiquette, ou mettez le texte entre guillemets droits.",
        "Type tags (\"!\" and \"!!\") are not accepted: the field decides the type. Remove the tag, or put the text "
        "between double quotes."};
}

Sentence repeatedKeySentence(const YamlNode& first, const YamlNode& second)
{
    return {fmt::format("La clé « {} » figure deux fois, aux lignes {} et {} : seule la première est lue, "
                        "d’autres programmes liraient la seconde. Gardez-en une seule.",
                second.text, first.line, second.line),
        fmt::format(
            "The key \"{}\" stands twice, on lines {} and {}: only the first is read, other programs would read the "
            "second. Keep only one.",
            second.text, first.line, second.line)};
}

/// Builds the tree of one document from libyaml's events.
class TreeReader {
public:
    TreeReader(std::string_view text, std::size_t offset, std::size_t deepest)
        : text_(text)
        , offset_(offset)
        , deepest_(deepest)
        , counter_(text)
    {
        yaml_parser_initialize(&parser_);
        yaml_parser_set_input_string(&parser_, reinterpret_cast<const unsigned char*>(text.data()), text.size());
        yaml_parser_set_encoding(&parser_, YAML_UTF8_ENCODING);
    }
    TreeReader(const TreeReader&) = delete;
    TreeReader& operator=(const TreeReader&) = delete;
    ~TreeReader() { yaml_parser_delete(&parser_); }

    Result<ParsedTree> read()
    {
        ParsedTree tree;
        tree.root.line = tree.root.column = 1;
        tree.root.span = {offset_ + text_.size(), offset_ + text_.size()};
        if (!readDocument(tree.root))
            return tl::unexpected(*error_);
        tree.repeatedKeys = std::move(repeatedKeys_);
        return tree;
    }

private:
    bool readDocument(YamlNode& root)
    {
        Event stream;
        Event document;
        if (!next(stream) || !next(document))
            return false;
        if (document.raw.type == YAML_STREAM_END_EVENT)
            return true;
        const auto& start = document.raw.data.document_start;
        if (start.version_directive != nullptr || start.tag_directives.start != start.tag_directives.end)
            return fail(document.raw.start_mark,
                {"Les directives YAML (lignes qui commencent par « % ») ne sont pas acceptées : elles changeraient la "
                 "lecture du fichier. Retirez cette ligne.",
                    "YAML directives (lines that begin with \"%\") are not accepted: they would change how the file is "
                    "read. Remove that line."});
        Event first;
        Event end;
        Event after;
        if (!next(first) || !readNode(first, root, 1) || !next(end) || !next(after))
            return false;
        if (after.raw.type != YAML_STREAM_END_EVENT)
            return fail(after.raw.start_mark,
                {"Le fichier contient plusieurs documents, séparés par « --- » : seul le premier serait lu. Faites un "
                 "fichier par document.",
                    "The file holds several documents, separated by \"---\": only the first would be read. Make one "
                    "file for each document."});
        return true;
    }

    bool readNode(Event& event, YamlNode& node, std::size_t depth)
    {
        const yaml_mark_t& mark = event.raw.start_mark;
        node.span = {byteOf(mark), byteOf(event.raw.end_mark)};
        node.line = mark.line + 1;
        node.column = mark.column + 1;
        if (depth > deepest_)
            return fail(mark,
                {fmt::format("Les valeurs sont emboîtées sur plus de {} niveaux : aucun contenu n’en demande autant. "
                             "Vérifiez les crochets et le retrait.",
                     deepest_),
                    fmt::format("Values are nested more than {} levels deep: no content needs that. Check the brackets "
                                "and the indentation.",
                        deepest_)});
        switch (event.raw.type) {
        case YAML_SCALAR_EVENT:
            return readScalar(event, node);
        case YAML_SEQUENCE_START_EVENT:
            return readList(event, node, depth);
        case YAML_MAPPING_START_EVENT:
            return readMap(event, node, depth);
        default:
            return fail(mark, anchorSentence());
        }
    }

    bool readScalar(Event& event, YamlNode& node)
    {
        const auto& scalar = event.raw.data.scalar;
        if (scalar.anchor != nullptr)
            return fail(event.raw.start_mark, anchorSentence());
        if (scalar.tag != nullptr)
            return fail(event.raw.start_mark, tagSentence());
        node.text.assign(reinterpret_cast<const char*>(scalar.value), scalar.length);
        switch (scalar.style) {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE:
            node.style = YamlNode::Style::single;
            break;
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
            node.style = YamlNode::Style::doubled;
            break;
        case YAML_LITERAL_SCALAR_STYLE:
            node.style = YamlNode::Style::literal;
            break;
        case YAML_FOLDED_SCALAR_STYLE:
            node.style = YamlNode::Style::folded;
            break;
        default:
            node.style = YamlNode::Style::plain;
            break;
        }
        if (node.isBlockText())
            node.span.end = offset_ + blockTextEnd(node.span.begin - offset_, node.span.end - offset_);
        return true;
    }

    /// libyaml lets a block text reach to the next line that says something. It ends with its last line, blank lines
    /// counted only where the header keeps them (`+`).
    [[nodiscard]] std::size_t blockTextEnd(std::size_t begin, std::size_t end) const
    {
        const std::size_t headerEnd = lineEnd(text_, begin);
        const bool keeps
            = text_.substr(begin, std::min<std::size_t>(3, headerEnd - begin)).find('+') != std::string_view::npos;
        std::size_t last = headerEnd;
        std::size_t indent = end;
        for (std::size_t line = nextLine(text_, begin); line < end; line = nextLine(text_, line)) {
            const std::size_t lastByte = std::min(lineEnd(text_, line), end);
            const std::size_t spaces = std::min(text_.find_first_not_of(' ', line), lastByte) - line;
            const bool isBlank = isBlankLine(text_, line) && spaces <= indent && line + spaces == lastByte;
            if (!isBlank)
                indent = std::min(indent, spaces);
            if (keeps || !isBlank)
                last = lastByte;
        }
        return last;
    }

    bool readList(Event& event, YamlNode& node, std::size_t depth)
    {
        const auto& start = event.raw.data.sequence_start;
        if (!startCollection(event, start.anchor, start.tag, start.style == YAML_FLOW_SEQUENCE_STYLE, node))
            return false;
        node.kind = YamlNode::Kind::list;
        for (;;) {
            Event item;
            if (!next(item))
                return false;
            if (item.raw.type == YAML_SEQUENCE_END_EVENT)
                return endCollection(item, node, node.items.empty() ? nullptr : &node.items.back());
            if (!readNode(item, node.items.emplace_back(), depth + 1))
                return false;
        }
    }

    bool readMap(Event& event, YamlNode& node, std::size_t depth)
    {
        const auto& start = event.raw.data.mapping_start;
        if (!startCollection(event, start.anchor, start.tag, start.style == YAML_FLOW_MAPPING_STYLE, node))
            return false;
        node.kind = YamlNode::Kind::map;
        for (;;) {
            Event key;
            if (!next(key))
                return false;
            if (key.raw.type == YAML_MAPPING_END_EVENT) {
                markRepeatedKeys(node);
                return endCollection(key, node, node.entries.empty() ? nullptr : &node.entries.back().value);
            }
            YamlEntry& entry = node.entries.emplace_back();
            Event value;
            if (!readNode(key, entry.key, depth + 1) || !isGoodKey(entry.key, key.raw.start_mark) || !next(value)
                || !readNode(value, entry.value, depth + 1))
                return false;
        }
    }

    bool startCollection(
        Event& event, const unsigned char* anchor, const unsigned char* tag, bool isFlow, YamlNode& node)
    {
        node.style = isFlow ? YamlNode::Style::flow : YamlNode::Style::block;
        if (anchor != nullptr)
            return fail(event.raw.start_mark, anchorSentence());
        if (tag != nullptr)
            return fail(event.raw.start_mark, tagSentence());
        return true;
    }

    /// libyaml ends a block collection where the next thing begins; for us it ends with its last child.
    bool endCollection(Event& event, YamlNode& node, const YamlNode* last)
    {
        if (node.isFlow())
            node.span.end = byteOf(event.raw.end_mark);
        else if (last != nullptr)
            node.span.end = std::max(last->span.end, node.isMap() ? node.entries.back().key.span.end : node.span.begin);
        return true;
    }

    bool isGoodKey(const YamlNode& key, const yaml_mark_t& mark)
    {
        if (!key.isScalar() || (key.style == YamlNode::Style::plain && key.text.empty()))
            return fail(mark,
                {"Une clé est un texte court devant un deux-points ; ici, c’est autre chose. Écrivez « clé: valeur », "
                 "ou mettez le texte entre guillemets droits.",
                    "A key is a short text before a colon; here it is something else. Write \"key: value\", or put the "
                    "text between double quotes."});
        if (key.style == YamlNode::Style::plain && key.text == "<<")
            return fail(mark,
                {"La clé « << » (inclusion d’une autre valeur) n’est pas acceptée : le contenu doit se lire sans "
                 "renvoi. Écrivez les clés en entier.",
                    "The key \"<<\" (merge of another value) is not accepted: content must read without references. "
                    "Write the keys in full."});
        return true;
    }

    void markRepeatedKeys(YamlNode& map)
    {
        constexpr std::size_t fewEntries = 40;
        if (map.entries.size() <= fewEntries) {
            for (std::size_t i = 1; i < map.entries.size(); ++i)
                for (std::size_t j = 0; j < i && !map.entries[i].isRepeated; ++j)
                    if (map.entries[i].key.text == map.entries[j].key.text)
                        markRepeated(map.entries[j], map.entries[i]);
            return;
        }
        std::vector<YamlEntry*> byKey;
        for (YamlEntry& entry : map.entries)
            byKey.push_back(&entry);
        std::ranges::stable_sort(
            byKey, {}, [](const YamlEntry* entry) -> const std::string& { return entry->key.text; });
        const YamlEntry* first = byKey.front();
        for (std::size_t i = 1; i < byKey.size(); ++i)
            if (byKey[i]->key.text == first->key.text)
                markRepeated(*first, *byKey[i]);
            else
                first = byKey[i];
    }

    void markRepeated(const YamlEntry& first, YamlEntry& second)
    {
        constexpr std::size_t most = 20;
        second.isRepeated = true;
        if (repeatedKeys_.size() < most)
            repeatedKeys_.push_back({Error::Kind::content, repeatedKeySentence(first.key, second.key),
                Place{{}, second.key.line, second.key.column}});
    }

    bool next(Event& event)
    {
        if (yaml_parser_parse(&parser_, &event.raw) != 0)
            return true;
        if (parser_.error == YAML_MEMORY_ERROR || parser_.problem == nullptr)
            return fail(parser_.mark,
                {"La mémoire a manqué pendant la lecture de ce fichier. Fermez d’autres programmes et recommencez.",
                    "Memory ran out while this file was read. Close other programs and try again."});
        // A quote that is never closed is noticed at the end of the file; what helps is where it was opened.
        const std::string_view problem = parser_.problem;
        const bool atStart = problem.starts_with("found unexpected end of stream")
            || problem.starts_with("found unexpected document indicator")
            || problem.starts_with("could not find expected ':'");
        const yaml_mark_t& mark = atStart && parser_.context != nullptr ? parser_.context_mark : parser_.problem_mark;
        const std::size_t at = byteOf(mark) - offset_;
        return fail(mark,
            syntaxFault(
                problem, parser_.context != nullptr ? parser_.context : "", text_.substr(at, lineEnd(text_, at) - at)));
    }

    bool fail(const yaml_mark_t& mark, Sentence sentence)
    {
        return fail(mark.line + 1, mark.column + 1, std::move(sentence));
    }

    bool fail(std::size_t line, std::size_t column, Sentence sentence)
    {
        error_ = Error{Error::Kind::content, std::move(sentence), Place{{}, line, column}};
        return false;
    }

    std::size_t byteOf(const yaml_mark_t& mark) { return offset_ + counter_.byteOf(mark.index); }

    std::string_view text_;
    std::size_t offset_;
    std::size_t deepest_;
    ByteCounter counter_;
    yaml_parser_t parser_{};
    std::optional<Error> error_;
    std::vector<Error> repeatedKeys_;
};

} // namespace

Result<ParsedTree> parseTree(std::string_view text, std::size_t offset, std::size_t deepestNesting)
{
    return TreeReader(text, offset, deepestNesting).read();
}

} // namespace acquis::store
