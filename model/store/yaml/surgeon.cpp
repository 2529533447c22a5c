#include "model/store/yaml/surgeon.h"

#include "model/store/yaml/source_text.h"

#include <algorithm>
#include <iterator>

namespace acquis::store {

namespace {

std::size_t leadingSpaces(std::string_view text, std::size_t line)
{
    return std::min(text.find_first_not_of(' ', line), text.size()) - line;
}

const Value* valueUnder(const Value::Map& map, const std::string& key)
{
    const auto found = std::ranges::find(map, key, &Entry::key);
    return found == map.end() ? nullptr : &found->value;
}

bool endsInBlockText(const YamlNode& node)
{
    if (!node.items.empty())
        return endsInBlockText(node.items.back());
    return node.entries.empty() ? node.isBlockText() : endsInBlockText(node.entries.back().value);
}

/// The end of a child's lines, comments indented deeper than it included.
std::size_t endOfLines(std::string_view text, std::size_t end, std::size_t indent)
{
    std::size_t line = nextLine(text, end);
    while (line < text.size() && isCommentLine(text, line) && leadingSpaces(text, line) > indent)
        line = nextLine(text, line);
    return line;
}

} // namespace

std::string Surgeon::textSaying(const Value& wanted, const referential::RecordType& type)
{
    const YamlNode& root = document_.root();
    edits_.clear();
    if (root.isFlow())
        changeFlow(root, wanted, ValueType(type));
    else if (const Value::Map* map = wanted.map(); map != nullptr && root.isNull())
        insertLines(text_.size(), writer_.entries(*map, ValueType(type), 0));
    else if (map == nullptr || !root.isMap() || !changeMap(root, *map, ValueType(type)))
        edits_.clear();
    return applied(text_, {0, text_.size()}, edits_);
}

void Surgeon::changeValue(const YamlNode& node, const Value& wanted, const Slot& slot)
{
    if (valueOf(node, slot.type()) == wanted)
        return;
    const bool isCoarse = slot.isTop && care_ == Care::coarse;
    const Value::List* list = wanted.list();
    const Value::Map* map = wanted.map();
    const bool isEmptyFlow = node.isFlow() && node.items.empty() && node.entries.empty();
    const bool isSameKind = (node.isScalar() && wanted.isScalar()) || (node.isList() && list != nullptr)
        || (node.isMap() && map != nullptr);
    if (isCoarse || !isSameKind || isEmptyFlow)
        return replaceValue(node, wanted, slot);
    if (node.isScalar())
        return changeScalar(node, wanted, slot);
    if (node.isFlow())
        return changeFlow(node, wanted, slot.type());
    const std::size_t mark = edits_.size();
    if (list != nullptr && !list->empty() && changeList(node, *list, slot))
        return;
    if (map != nullptr && !map->empty() && changeMap(node, *map, slot.type()))
        return;
    edits_.resize(mark);
    replaceValue(node, wanted, slot);
}

void Surgeon::replaceValue(const YamlNode& node, const Value& wanted, const Slot& slot)
{
    std::string lines = slot.isItem ? writer_.item(wanted, slot.type(), slot.indent).substr(slot.indent + 1)
                                    : writer_.behindColon(slot.key, wanted, slot.parent, slot.indent);
    const std::size_t firstEnd = lines.find('\n');
    // The comment on the line of the key stays there.
    const bool isInLine = node.isFlow() || (node.isScalar() && !node.isBlockText());
    const std::size_t behind = isInLine ? node.span.end : slot.after;
    std::size_t comment = skipBlanks(text_, behind);
    if (node.isBlockText())
        comment = skipBlanks(text_, std::min(text_.find_first_not_of("|>+-0123456789", node.span.begin), text_.size()));
    const bool hasComment = comment < text_.size() && text_[comment] == '#' && lines.find(" # ") > firstEnd;
    if (hasComment)
        lines.insert(firstEnd, std::string(" ").append(text_.substr(comment, lineEnd(text_, comment) - comment)));
    lines.pop_back(); // the line break that stands there already
    edit({slot.after, lineEnd(text_, node.span.end)}, local(lines));
}

bool Surgeon::changeMap(const YamlNode& node, const Value::Map& wanted, const ValueType& type)
{
    std::vector<std::size_t> begins;
    std::vector<std::size_t> ends;
    const std::size_t indent = columnOf(text_, node.entries.front().key.span.begin);
    bool startsInLine = false;
    for (const YamlEntry& entry : node.entries) {
        std::size_t line = lineBegin(text_, entry.key.span.begin);
        if (line == 0 && text_.starts_with("\xEF\xBB\xBF"))
            line = 3;
        const bool isFirst = begins.empty();
        if (line + leadingSpaces(text_, line) != entry.key.span.begin) {
            if (!isFirst || text_[line + leadingSpaces(text_, line)] != '-')
                return false;
            startsInLine = true;
            line = entry.key.span.begin;
        }
        if (!colonBehind(entry.key))
            return false;
        begins.push_back(line);
        ends.push_back(entry.span().end);
    }
    const std::vector<Block> blocks = blocksOf(begins, ends, begins.front(), indent);
    const std::vector<Piece> pieces = piecesOf(node, wanted, type, indent);
    const bool isTop = &node == &document_.root();
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

std::vector<Surgeon::Piece> Surgeon::piecesOf(
    const YamlNode& node, const Value::Map& wanted, const ValueType& type, std::size_t indent) const
{
    const auto placeInFile = [&](const std::string& key) {
        return static_cast<std::size_t>(std::ranges::find(node.entries, key, [](const YamlEntry& entry) {
            return entry.key.text;
        }) - node.entries.begin());
    };
    std::vector<Piece> pieces;
    std::vector<std::string> keys;
    if (type.record == nullptr) {
        for (const Entry& entry : wanted) {
            const std::size_t place = placeInFile(entry.key);
            pieces.push_back(place < node.entries.size()
                    ? Piece{place, {}}
                    : Piece{std::nullopt, writer_.entry(entry.key, entry.value, type, indent)});
        }
        return pieces;
    }
    for (std::size_t i = 0; i < node.entries.size(); ++i) {
        if (valueUnder(wanted, node.entries[i].key.text) == nullptr)
            continue;
        pieces.push_back({i, {}});
        keys.push_back(node.entries[i].key.text);
    }
    const auto rank = [&](const std::string& key) { return type.record->find(key); };
    std::vector<const Entry*> fresh;
    for (const Entry& entry : wanted)
        if (placeInFile(entry.key) == node.entries.size())
            fresh.push_back(&entry);
    std::ranges::stable_sort(fresh, {}, [&](const Entry* entry) {
        const auto* field = rank(entry->key);
        return field != nullptr ? field - type.record->fields.data() : std::ptrdiff_t(type.record->fields.size());
    });
    for (const Entry* entry : fresh) {
        // Behind the nearest present key before it in the table; an unknown key goes last.
        const auto* field = rank(entry->key);
        std::size_t place = field == nullptr ? keys.size() : 0;
        const referential::Field* nearest = nullptr;
        for (std::size_t i = 0; field != nullptr && i < keys.size(); ++i) {
            const auto* other = rank(keys[i]);
            if (other != nullptr && other < field && (nearest == nullptr || other > nearest)) {
                nearest = other;
                place = i + 1;
            }
        }
        pieces.insert(pieces.begin() + static_cast<std::ptrdiff_t>(place),
            {std::nullopt, writer_.entry(entry->key, entry->value, type, indent)});
        keys.insert(keys.begin() + static_cast<std::ptrdiff_t>(place), entry->key);
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

bool Surgeon::changeList(const YamlNode& node, const Value::List& wanted, const Slot& slot)
{
    const ValueType type = slot.type();
    Value::List said;
    for (const YamlNode& item : node.items)
        said.push_back(valueOf(item, type.ofItems()));
    const Alignment from = aligned(said, wanted, type.keyOfItems());
    const std::vector<std::size_t> dashes = dashesOf(node);
    if (dashes.size() != node.items.size())
        return false;
    const std::size_t indent = columnOf(text_, dashes.front());
    std::vector<std::vector<TextEdit>> changes(node.items.size());
    std::vector<Piece> pieces;
    for (std::size_t j = 0; j < from.size(); ++j) {
        const Value& item = wanted[j];
        if (!from[j]) {
            pieces.push_back({std::nullopt, writer_.item(item, type.ofItems(), indent)});
            continue;
        }
        const std::size_t mark = edits_.size();
        changeValue(node.items[*from[j]], item, {indent, dashes[*from[j]] + 1, true, false, {}, type});
        changes[*from[j]] = takeEdits(mark);
        pieces.push_back({*from[j], {}});
    }
    if (isIdentity(from, node.items.size())) {
        for (auto& each : changes)
            std::ranges::move(each, std::back_inserter(edits_));
        return true;
    }
    std::vector<std::size_t> begins;
    std::vector<std::size_t> ends;
    for (std::size_t i = 0; i < dashes.size(); ++i) {
        begins.push_back(lineBegin(text_, dashes[i]));
        ends.push_back(node.items[i].span.end);
    }
    if (begins.front() + leadingSpaces(text_, begins.front()) != dashes.front())
        return false;
    const std::size_t start = std::min(nextLine(text_, slot.after), begins.front());
    rebuild(blocksOf(begins, ends, start, indent), pieces, std::move(changes), false);
    return true;
}

bool Surgeon::isInOrder(const std::vector<Piece>& pieces)
{
    std::size_t last = 0;
    for (const Piece& piece : pieces) {
        if (piece.kept && *piece.kept < last)
            return false;
        last = piece.kept.value_or(last);
    }
    return true;
}

void Surgeon::rebuild(const std::vector<Block>& blocks, const std::vector<Piece>& pieces,
    std::vector<std::vector<TextEdit>> changes, bool startsInLine)
{
    const std::string eol(document_.lineEnding());
    const bool isMoved = !isInOrder(pieces);
    std::vector<bool> stays(blocks.size());
    for (const Piece& piece : pieces)
        if (piece.kept)
            stays[*piece.kept] = true;
    // The comments that stand apart from any child stay where they are when the child behind them goes.
    const auto distantComments = [&](std::size_t i) {
        const std::string_view gap = text_.substr(blocks[i].gap, blocks[i].lead - blocks[i].gap);
        return gap.find('#') != std::string_view::npos ? std::string(gap) : std::string();
    };
    const std::size_t indent = startsInLine ? columnOf(text_, blocks.front().begin) : 0;
    std::string text;
    std::size_t seen = 0;
    for (std::size_t j = 0; j < pieces.size(); ++j) {
        if (!pieces[j].kept) {
            text += gapBefore(j, blocks, pieces, isMoved) + local(pieces[j].fresh);
            continue;
        }
        const std::size_t i = *pieces[j].kept;
        for (; seen < i; ++seen)
            if (!stays[seen])
                text += distantComments(seen);
        text += gapBefore(j, blocks, pieces, isMoved);
        if (i == 0 && startsInLine)
            text += std::string(indent, ' ');
        text += applied(text_, {blocks[i].lead, blocks[i].end}, std::move(changes[i]));
        if (!text.ends_with('\n') && !text.ends_with('\r'))
            text += eol;
    }
    for (; seen < blocks.size(); ++seen)
        if (!stays[seen])
            text += distantComments(seen);
    if (startsInLine)
        text.erase(0, text.find_first_not_of(' '));
    const bool lacksNewline = blocks.back().end == text_.size() && !text_.ends_with('\n');
    if (lacksNewline && text.ends_with(eol))
        text.resize(text.size() - eol.size());
    edit({blocks.front().gap, blocks.back().end}, text);
}

std::string Surgeon::gapBefore(
    std::size_t position, const std::vector<Block>& blocks, const std::vector<Piece>& pieces, bool isMoved) const
{
    const auto gap
        = [&](std::size_t i) { return std::string(text_.substr(blocks[i].gap, blocks[i].lead - blocks[i].gap)); };
    const auto isBlank = [&](std::size_t i) { return gap(i).find('#') == std::string::npos; };
    if (position == 0)
        return isBlank(0) || pieces[0].kept == std::size_t(0) ? gap(0) : std::string();
    const auto& kept = pieces[position].kept;
    if (kept && *kept > 0 && (!isMoved || !isBlank(*kept)))
        return gap(*kept);
    if (kept == std::size_t(0) && !isBlank(0))
        return gap(0);
    if (isMoved && position < blocks.size() && isBlank(position))
        return gap(position);
    // A new child is set apart as the others are.
    return blocks.size() > 1 && isBlank(1) ? gap(1) : std::string();
}

std::vector<std::size_t> Surgeon::dashesOf(const YamlNode& list) const
{
    std::vector<std::size_t> dashes{list.span.begin};
    const std::size_t indent = columnOf(text_, list.span.begin);
    for (std::size_t i = 1; i < list.items.size(); ++i) {
        std::size_t line = nextLine(text_, list.items[i - 1].span.end);
        while (line < text_.size() && (isBlankLine(text_, line) || isCommentLine(text_, line)))
            line = nextLine(text_, line);
        const std::size_t dash = line + leadingSpaces(text_, line);
        if (dash >= text_.size() || text_[dash] != '-' || dash - line != indent)
            return {};
        dashes.push_back(dash);
    }
    return text_[dashes.front()] == '-' ? dashes : std::vector<std::size_t>();
}

std::vector<Surgeon::Block> Surgeon::blocksOf(const std::vector<std::size_t>& begins,
    const std::vector<std::size_t>& ends, std::size_t start, std::size_t indent) const
{
    std::vector<Block> blocks;
    std::size_t gap = start;
    for (std::size_t i = 0; i < begins.size(); ++i) {
        std::size_t lead = begins[i];
        for (std::size_t line = gap; line < begins[i]; line = nextLine(text_, line)) {
            if (isBlankLine(text_, line))
                lead = begins[i];
            else if (lead == begins[i])
                lead = line;
        }
        blocks.push_back({gap, lead, begins[i], endOfLines(text_, ends[i], indent)});
        gap = blocks.back().end;
    }
    return blocks;
}

std::optional<std::size_t> Surgeon::colonBehind(const YamlNode& key) const
{
    const std::size_t at = skipBlanks(text_, key.span.end);
    return at < text_.size() && text_[at] == ':' ? std::optional(at + 1) : std::nullopt;
}

std::vector<TextEdit> Surgeon::takeEdits(std::size_t from)
{
    const auto first = edits_.begin() + static_cast<std::ptrdiff_t>(from);
    std::vector<TextEdit> taken(std::make_move_iterator(first), std::make_move_iterator(edits_.end()));
    edits_.erase(first, edits_.end());
    return taken;
}

void Surgeon::insertLines(std::size_t at, const std::string& lines)
{
    const bool lacksNewline = at == text_.size() && at > 0 && breakAt(text_, at - 1) == 0 && text_ != "\xEF\xBB\xBF";
    edit({at, at}, lacksNewline ? local(std::string("\n").append(lines, 0, lines.size() - 1)) : local(lines));
}

std::string Surgeon::local(std::string_view lines) const
{
    if (document_.lineEnding() == "\n")
        return std::string(lines);
    std::string text;
    for (const char c : lines)
        text += c == '\n' ? std::string(document_.lineEnding()) : std::string(1, c);
    return text;
}

} // namespace acquis::store
