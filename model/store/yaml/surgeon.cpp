#include "model/store/yaml/surgeon.h"

#include "model/store/yaml/source_text.h"

#include <algorithm>
#include <iterator>

namespace acquis::store {

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
