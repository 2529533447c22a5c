#include "model/syntax/markdown.h"

#include "model/base/text.h"
#include "model/syntax/markdown_tree.h"
#include "model/syntax/set_aside.h"

#include <algorithm>
#include <cmark-gfm.h>
#include <fmt/format.h>

namespace acquis::syntax {

namespace {

std::string escapedHtml(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        default:
            result += c;
        }
    }
    return result;
}

bool isSafeLink(std::string_view url)
{
    const std::string lower = text::lower(url.substr(0, 8));
    return lower.starts_with("http://") || lower.starts_with("https://") || lower.starts_with("mailto:");
}

/// Only in safe HTML can this begin an attribute: cmark escapes the quote and the bracket everywhere else.
std::string imageMark(std::size_t number)
{
    return fmt::format("<img src=\"acquis-image:{}\"", number);
}

/// Changes a parsed text so that cmark's safe HTML of it is ours: no raw HTML, known links, chosen images, fields
/// shown.
class HtmlMaker {
public:
    HtmlMaker(std::string_view markdown, const MarkdownStyle& style)
        : style_(style)
        , aside_(markdown)
    {
    }

    std::string make(std::string_view markdown)
    {
        const MarkdownTree tree(style_.field ? aside_.withoutFields(readProposals(markdown)) : std::string(markdown));
        tree.walk([this](cmark_node* node, bool isEntering) { change(node, isEntering); });
        std::string html = tree.html();
        for (std::size_t i = 0; i < images_.size(); ++i)
            if (const std::size_t at = html.find(imageMark(i)); at != std::string::npos)
                html.replace(at, imageMark(i).size(), "<img src=\"" + escapedHtml(images_[i]) + "\"");
        return aside_.restored(html, [this](std::size_t number) { return style_.field(*aside_.piece(number).field); });
    }

private:
    void change(cmark_node* node, bool isEntering)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_HTML_BLOCK:
            return showHtmlBlock(node);
        case CMARK_NODE_HTML_INLINE:
            return replaceByText(node, aside_.original(cmark_node_get_literal(node)));
        case CMARK_NODE_CODE_BLOCK:
            cmark_node_set_fence_info(node, ""); // it would name a CSS class, out of the author's hands
            return;
        case CMARK_NODE_LINK:
            return isEntering ? void() : changeLink(node);
        case CMARK_NODE_IMAGE:
            return isEntering ? void() : changeImage(node);
        default:
            return;
        }
    }

    static void replaceByText(cmark_node* node, const std::string& text)
    {
        cmark_node* const shown = cmark_node_new(CMARK_NODE_TEXT);
        cmark_node_set_literal(shown, text.c_str());
        cmark_node_replace(node, shown);
        cmark_node_free(node);
    }

    /// A paragraph that shows the HTML as it was written.
    void showHtmlBlock(cmark_node* node) const
    {
        cmark_node* const paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH);
        for (const std::string& line : text::lines(cmark_node_get_literal(node))) {
            cmark_node* const text = cmark_node_new(CMARK_NODE_TEXT);
            cmark_node_set_literal(text, line.c_str());
            if (cmark_node_first_child(paragraph) != nullptr && !line.empty())
                cmark_node_append_child(paragraph, cmark_node_new(CMARK_NODE_SOFTBREAK));
            cmark_node_append_child(paragraph, text);
        }
        cmark_node_replace(node, paragraph);
        cmark_node_free(node);
    }

    /// Addresses and titles are attributes: a field in one stays as it was written.
    void changeLink(cmark_node* node) const
    {
        cmark_node_set_url(node, aside_.original(cmark_node_get_url(node)).c_str());
        cmark_node_set_title(node, aside_.original(cmark_node_get_title(node)).c_str());
        if (isSafeLink(cmark_node_get_url(node)))
            return;
        while (cmark_node* const child = cmark_node_first_child(node))
            cmark_node_insert_before(node, child);
        cmark_node_unlink(node);
        cmark_node_free(node);
    }

    /// An image's words become its alternative text, again an attribute.
    void changeImage(cmark_node* node)
    {
        const std::string alt = aside_.original(MarkdownTree::wordsOf(node));
        const std::string url = aside_.original(cmark_node_get_url(node));
        const std::optional<std::string> shown = style_.image ? style_.image(url) : std::nullopt;
        if (!shown)
            return replaceByText(node, alt);
        while (cmark_node* const child = cmark_node_first_child(node)) {
            cmark_node_unlink(child);
            cmark_node_free(child);
        }
        cmark_node* const text = cmark_node_new(CMARK_NODE_TEXT);
        cmark_node_set_literal(text, alt.c_str());
        cmark_node_append_child(node, text);
        cmark_node_set_title(node, aside_.original(cmark_node_get_title(node)).c_str());
        cmark_node_set_url(node, fmt::format("acquis-image:{}", images_.size()).c_str());
        images_.push_back(*shown);
    }

    const MarkdownStyle& style_;
    SetAside aside_;
    std::vector<std::string> images_;
};

std::string wordFor(const Field& field)
{
    if (field.label && !text::isBlank(*field.label))
        return *field.label;
    return field.placeholder && !text::isBlank(*field.placeholder) ? *field.placeholder : field.name;
}

/// HTML without its tags.
std::string withoutTags(std::string_view html)
{
    std::string result;
    bool isInTag = false;
    for (const char c : html) {
        if (c == '<' || c == '>')
            isInTag = c == '<';
        else if (!isInTag)
            result += c;
    }
    return result;
}

bool isA(cmark_node* node, std::string_view type)
{
    return cmark_node_get_type_string(node) == type;
}

bool isTableRow(cmark_node* node)
{
    return isA(node, "table_row") || isA(node, "table_header");
}

bool isLeafBlock(cmark_node_type type)
{
    return type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING || type == CMARK_NODE_CODE_BLOCK
        || type == CMARK_NODE_HTML_BLOCK;
}

void addPlainText(std::string& text, cmark_node* node, bool isEntering)
{
    const cmark_node_type type = cmark_node_get_type(node);
    if (isEntering && (isLeafBlock(type) || isTableRow(node)) && !text.empty() && text.back() != '\n')
        text += '\n';
    if (isEntering && isA(node, "table_cell") && cmark_node_previous(node) != nullptr)
        text += ' ';
    switch (type) {
    case CMARK_NODE_TEXT:
    case CMARK_NODE_CODE:
    case CMARK_NODE_CODE_BLOCK:
        text += cmark_node_get_literal(node);
        break;
    case CMARK_NODE_HTML_BLOCK:
        text += withoutTags(cmark_node_get_literal(node));
        break;
    case CMARK_NODE_SOFTBREAK:
    case CMARK_NODE_LINEBREAK:
        text += '\n';
        break;
    case CMARK_NODE_IMAGE:
        text += isEntering ? "[" : "]";
        break;
    default:
        break;
    }
}

} // namespace

std::string htmlOf(std::string_view markdown, const MarkdownStyle& style)
{
    return HtmlMaker(markdown, style).make(markdown);
}

std::string fieldMark(const Field& field)
{
    return "[" + escapedHtml(wordFor(field)) + "]";
}

std::string plainTextOf(std::string_view markdown)
{
    SetAside aside(markdown);
    const MarkdownTree tree(aside.withoutFields(readProposals(markdown)));
    std::string text;
    tree.walk([&](cmark_node* node, bool isEntering) { addPlainText(text, node, isEntering); });
    while (!text.empty() && text.back() == '\n')
        text.pop_back();
    return aside.restored(text, [&](std::size_t number) { return "[" + wordFor(*aside.piece(number).field) + "]"; });
}

} // namespace acquis::syntax
