#include "model/store/yaml/surgeon.h"

#include "model/store/yaml/scalar_text.h"
#include "model/store/yaml/source_text.h"

#include <algorithm>

namespace acquis::store {

using referential::Shape;

namespace {

/// The `|`, `>` and indicators of a block text.
Span headerOf(std::string_view text, const YamlNode& node)
{
    return {node.span.begin, std::min(text.find_first_not_of("|>+-0123456789", node.span.begin), text.size())};
}

std::size_t indentOfLines(std::string_view text, const YamlNode& node, std::size_t parent)
{
    const Span header = headerOf(text, node);
    for (std::size_t at = header.begin; at < header.end; ++at)
        if (text[at] >= '1' && text[at] <= '9')
            return parent + static_cast<std::size_t>(text[at] - '0');
    for (std::size_t line = nextLine(text, node.span.begin); line < node.span.end; line = nextLine(text, line))
        if (!isBlankLine(text, line))
            return std::min(text.find_first_not_of(' ', line), text.size()) - line;
    return parent + BlockWriter::step;
}

/// The comment behind a value on its last line, from its `#` on; empty where there is none.
Span commentBehind(std::string_view text, std::size_t end)
{
    const std::size_t at = skipBlanks(text, end);
    const bool isComment = at > end && at < text.size() && text[at] == '#';
    return isComment ? Span{at, lineEnd(text, at)} : Span{end, end};
}

} // namespace

void Surgeon::changeScalar(const YamlNode& node, const Value& wanted, const Slot& slot)
{
    const ValueType type = slot.type();
    const std::string* text = wanted.text();
    if (text == nullptr)
        return writeInline(node, BlockWriter::flow(wanted));
    const bool isDate = type.form() == Shape::Form::day || type.form() == Shape::Form::duration;
    if (node.isBlockText() && canBeLiteral(*text))
        return writeLiteral(node, *text, slot);
    if (node.style == YamlNode::Style::single && canBeSingleQuoted(*text))
        writeInline(node, singleQuoted(*text));
    else if (node.style == YamlNode::Style::plain && !isDate && canBePlain(*text))
        writeInline(node, *text);
    else if (node.style == YamlNode::Style::plain && text->find('\n') != std::string::npos && canBeLiteral(*text))
        return writeLiteral(node, *text, slot);
    else
        writeInline(node, doubleQuoted(*text));
    renameComment(node, wanted, type);
}

void Surgeon::writeInline(const YamlNode& node, const std::string& text)
{
    if (node.isBlockText()) {
        edit(headerOf(text_, node), text);
        edit({lineEnd(text_, node.span.begin), node.span.end}, {});
        return;
    }
    const bool touchesSign = node.span.length() == 0 && node.span.begin > 0
        && std::string_view(":-?").find(text_[node.span.begin - 1]) != std::string_view::npos;
    edit(node.span, (touchesSign ? " " : "") + text);
}

void Surgeon::writeLiteral(const YamlNode& node, const std::string& text, const Slot& slot)
{
    const std::size_t indent
        = node.isBlockText() ? indentOfLines(text_, node, slot.indent) : slot.indent + BlockWriter::step;
    LiteralText block = literal(text, indent, slot.indent);
    block.body.pop_back(); // the line break that stands there already
    if (node.isBlockText()) {
        edit(headerOf(text_, node), block.header);
        edit({lineEnd(text_, node.span.begin), node.span.end}, local("\n" + block.body));
        return;
    }
    writeInline(node, block.header);
    const std::size_t end = lineEnd(text_, node.span.end);
    edit({end, end}, local("\n" + block.body));
}

void Surgeon::renameComment(const YamlNode& node, const Value& wanted, const ValueType& type)
{
    if (type.form() != Shape::Form::reference || node.isBlockText())
        return;
    const std::string fresh = writer_.nameComment(wanted, type);
    const Span comment = commentBehind(text_, node.span.end);
    if (comment.length() == 0) {
        edit({node.span.end, node.span.end}, fresh);
        return;
    }
    // A comment that begins with another thing than the old name is a person's and stays.
    const std::string former = writer_.nameComment(node.text, type);
    const std::string_view said = text_.substr(comment.begin, comment.length());
    const std::string_view formerName = std::string_view(former).substr(former.empty() ? 0 : 1);
    if (!said.starts_with(formerName))
        return;
    const std::size_t end = former.empty() ? comment.end : comment.begin + formerName.size();
    if (!fresh.empty())
        edit({comment.begin, end}, fresh.substr(1));
    else if (end == comment.end)
        edit({node.span.end, end}, {});
}

void Surgeon::changeFlow(const YamlNode& node, const Value& wanted, const ValueType& type)
{
    const std::size_t mark = edits_.size();
    if (changeInsideFlow(node, wanted, type))
        return;
    edits_.resize(mark);
    edit(node.span, BlockWriter::flow(wanted));
}

bool Surgeon::changeInsideFlow(const YamlNode& node, const Value& wanted, const ValueType& type)
{
    if (valueOf(node, type) == wanted)
        return true;
    if (node.isScalar()) {
        if (!wanted.isScalar() || node.span.length() == 0)
            return false;
        const std::string* text = wanted.text();
        if (text != nullptr && node.style == YamlNode::Style::single && canBeSingleQuoted(*text))
            edit(node.span, singleQuoted(*text));
        else if (text != nullptr && node.style == YamlNode::Style::doubled)
            edit(node.span, doubleQuoted(*text));
        else
            edit(node.span, BlockWriter::flow(wanted));
        return true;
    }
    if (const Value::List* list = wanted.list(); node.isList() && list != nullptr)
        return std::ranges::equal(node.items, *list,
            [&](const YamlNode& item, const Value& value) { return changeInsideFlow(item, value, type.ofItems()); });
    if (const Value::Map* map = wanted.map(); node.isMap() && map != nullptr)
        return std::ranges::equal(node.entries, *map, [&](const YamlEntry& entry, const Entry& value) {
            return entry.key.text == value.key && changeInsideFlow(entry.value, value.value, type.under(value.key));
        });
    return false;
}

} // namespace acquis::store
