#include "model/store/yaml/surgeon.h"

#include "model/store/yaml/source_text.h"

#include <algorithm>
#include <iterator>

namespace acquis::store {

namespace {

const Value* valueUnder(const Value::Map& map, const std::string& key)
{
    const auto found = std::ranges::find(map, key, &Entry::key);
    return found == map.end() ? nullptr : &found->value;
}

std::size_t placeOf(const YamlNode& map, const std::string& key)
{
    const auto found = std::ranges::find_if(map.entries, [&](const YamlEntry& entry) { return entry.key.text == key; });
    return static_cast<std::size_t>(found - map.entries.begin());
}

/// The place of a key in the table; behind all where it has none.
std::size_t rankOf(const std::string& key, const referential::RecordType& record)
{
    const referential::Field* field = record.find(key);
    return field != nullptr ? static_cast<std::size_t>(field - record.fields.data()) : record.fields.size();
}

/// The position behind the nearest rank that comes before this one; 0 where there is none.
std::size_t behindNearest(const std::vector<std::size_t>& ranks, std::size_t rank)
{
    std::size_t position = 0;
    for (std::size_t i = 0; i < ranks.size(); ++i)
        if (ranks[i] < rank && (position == 0 || ranks[i] > ranks[position - 1]))
            position = i + 1;
    return position;
}

bool endsInBlockText(const YamlNode& node)
{
    if (!node.items.empty())
        return endsInBlockText(node.items.back());
    return node.entries.empty() ? node.isBlockText() : endsInBlockText(node.entries.back().value);
}

} // namespace

bool Surgeon::changeMap(const YamlNode& node, const Value::Map& wanted, const ValueType& type)
{
    const std::size_t indent = columnOf(text_, node.entries.front().key.span.begin);
    const std::vector<Block> blocks = blocksOfEntries(node, indent);
    if (blocks.empty())
        return false;
    const bool isTop = &node == &document_.root();
    const std::vector<Piece> pieces = type.record != nullptr ? piecesInTableOrder(node, wanted, *type.record, indent)
                                                             : piecesInOrder(node, wanted, type, indent);
    std::vector<std::vector<TextEdit>> changes(node.entries.size());
    for (const Piece& piece : pieces) {
        if (!piece.kept)
            continue;
        const YamlEntry& entry = node.entries[*piece.kept];
        const std::size_t mark = edits_.size();
        changeValue(entry.value, *valueUnder(wanted, entry.key.text),
            {indent, *colonBehind(entry.key), false, isTop, entry.key.text, type});
        changes[*piece.kept] = takeEdits(mark);
    }
    // The first entry of an item stands behind its dash.
    const bool startsInLine = indent > 0 && blocks.front().begin == node.entries.front().key.span.begin;
    const bool firstStays = !pieces.empty() && pieces.front().kept == std::size_t(0);
    if (!isInOrder(pieces) || (startsInLine && !firstStays)) {
        rebuild(blocks, pieces, std::move(changes), startsInLine);
        return true;
    }
    for (auto& each : changes)
        std::ranges::move(each, std::back_inserter(edits_));
    changeEntries(node, pieces, blocks);
    return true;
}

std::vector<Surgeon::Block> Surgeon::blocksOfEntries(const YamlNode& node, std::size_t indent) const
{
    std::vector<std::size_t> begins;
    std::vector<std::size_t> ends;
    for (const YamlEntry& entry : node.entries) {
        std::size_t line = lineBegin(text_, entry.key.span.begin);
        if (line == 0 && text_.starts_with("\xEF\xBB\xBF"))
            line = 3;
        const std::size_t first = line + indentOf(text_, line);
        if (first != entry.key.span.begin) {
            if (!begins.empty() || text_[first] != '-')
                return {};
            line = entry.key.span.begin;
        }
        if (!colonBehind(entry.key))
            return {};
        begins.push_back(line);
        ends.push_back(entry.span().end);
    }
    return blocksOf(begins, ends, begins.front(), indent);
}

std::optional<std::size_t> Surgeon::colonBehind(const YamlNode& key) const
{
    const std::size_t at = skipBlanks(text_, key.span.end);
    return at < text_.size() && text_[at] == ':' ? std::optional(at + 1) : std::nullopt;
}

std::vector<Surgeon::Piece> Surgeon::piecesInOrder(
    const YamlNode& node, const Value::Map& wanted, const ValueType& type, std::size_t indent) const
{
    std::vector<Piece> pieces;
    for (const Entry& entry : wanted) {
        const std::size_t place = placeOf(node, entry.key);
        pieces.push_back(place < node.entries.size()
                ? Piece{place, {}}
                : Piece{std::nullopt, writer_.entry(entry.key, entry.value, type, indent)});
    }
    return pieces;
}

std::vector<Surgeon::Piece> Surgeon::piecesInTableOrder(
    const YamlNode& node, const Value::Map& wanted, const referential::RecordType& record, std::size_t indent) const
{
    std::vector<Piece> pieces;
    std::vector<std::size_t> ranks; // of the pieces, in the table; unknown keys behind all
    for (std::size_t i = 0; i < node.entries.size(); ++i) {
        if (valueUnder(wanted, node.entries[i].key.text) == nullptr)
            continue;
        pieces.push_back({i, {}});
        ranks.push_back(rankOf(node.entries[i].key.text, record));
    }
    std::vector<const Entry*> fresh;
    for (const Entry& entry : wanted)
        if (placeOf(node, entry.key) == node.entries.size())
            fresh.push_back(&entry);
    std::ranges::stable_sort(fresh, {}, [&](const Entry* entry) { return rankOf(entry->key, record); });
    for (const Entry* entry : fresh) {
        const std::size_t rank = rankOf(entry->key, record);
        const auto place
            = static_cast<std::ptrdiff_t>(rank == record.fields.size() ? ranks.size() : behindNearest(ranks, rank));
        pieces.insert(
            pieces.begin() + place, {std::nullopt, writer_.entry(entry->key, entry->value, ValueType(record), indent)});
        ranks.insert(ranks.begin() + place, rank);
    }
    return pieces;
}

void Surgeon::changeEntries(const YamlNode& node, const std::vector<Piece>& pieces, const std::vector<Block>& blocks)
{
    std::vector<bool> stays(node.entries.size());
    std::size_t at = blocks.front().begin;
    for (const Piece& piece : pieces) {
        if (piece.kept) {
            stays[*piece.kept] = true;
            // A block text that ends the file without a line break would gain one: what is new goes in front of it.
            const bool mustStayLast = blocks[*piece.kept].end == text_.size() && !text_.ends_with('\n')
                && endsInBlockText(node.entries[*piece.kept].value);
            at = mustStayLast ? blocks[*piece.kept].begin : blocks[*piece.kept].end;
        } else {
            insertLines(at, piece.fresh);
        }
    }
    for (std::size_t i = 0; i < stays.size(); ++i) {
        if (stays[i])
            continue;
        // A file without a final newline stays one: the last line takes the break before it along.
        // Blank lines between fields of the entity stay; inside a field they go with what they set apart.
        const std::string_view gap = text_.substr(blocks[i].gap, blocks[i].begin - blocks[i].gap);
        const bool takesGap = &node != &document_.root() && i > 0 && gap.find('#') == std::string_view::npos;
        const std::size_t begin = takesGap ? blocks[i].gap : blocks[i].begin;
        const std::size_t before = lineBegin(text_, begin - std::min<std::size_t>(begin, 1));
        const bool endsBare = blocks[i].end == text_.size() && !text_.ends_with('\n') && !isBlankLine(text_, before);
        edit({endsBare ? lineEnd(text_, before) : begin, blocks[i].end}, {});
    }
}

} // namespace acquis::store
