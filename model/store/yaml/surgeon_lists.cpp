#include "model/store/yaml/surgeon.h"

#include "model/store/yaml/source_text.h"

#include <algorithm>
#include <iterator>

namespace acquis::store {

namespace {

/// The end of a child's lines, comments indented deeper than it included.
std::size_t endOfLines(std::string_view text, std::size_t end, std::size_t indent)
{
    std::size_t line = nextLine(text, end);
    while (line < text.size() && isCommentLine(text, line) && indentOf(text, line) > indent)
        line = nextLine(text, line);
    return line;
}

} // namespace

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
    if (begins.front() + indentOf(text_, begins.front()) != dashes.front())
        return false;
    const std::size_t start = std::min(nextLine(text_, slot.after), begins.front());
    rebuild(blocksOf(begins, ends, start, indent), pieces, std::move(changes), false);
    return true;
}

std::vector<std::size_t> Surgeon::dashesOf(const YamlNode& list) const
{
    std::vector<std::size_t> dashes{list.span.begin};
    const std::size_t indent = columnOf(text_, list.span.begin);
    for (std::size_t i = 1; i < list.items.size(); ++i) {
        std::size_t line = nextLine(text_, list.items[i - 1].span.end);
        while (line < text_.size() && (isBlankLine(text_, line) || isCommentLine(text_, line)))
            line = nextLine(text_, line);
        const std::size_t dash = line + indentOf(text_, line);
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

} // namespace acquis::store
