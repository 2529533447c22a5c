#include "model/syntax/markdown_tree.h"

#include <cmark.h>
#include <cstdlib>
#include <vector>

namespace acquis::syntax {

MarkdownTree::MarkdownTree(std::string_view markdown)
    : root_(cmark_parse_document(markdown.data(), markdown.size(), CMARK_OPT_DEFAULT), &cmark_node_free)
{
}

std::string MarkdownTree::html() const
{
    const std::unique_ptr<char, void (*)(void*)> html(
        cmark_render_html(root_.get(), CMARK_OPT_DEFAULT | CMARK_OPT_HARDBREAKS), &std::free);
    return html.get();
}

void MarkdownTree::walk(const std::function<void(cmark_node*, bool)>& visit) const
{
    struct Visit {
        cmark_node* node;
        bool isEntering;
    };
    std::vector<Visit> visits;
    const std::unique_ptr<cmark_iter, void (*)(cmark_iter*)> iterator(cmark_iter_new(root_.get()), &cmark_iter_free);
    for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get()))
        visits.push_back({cmark_iter_get_node(iterator.get()), event == CMARK_EVENT_ENTER});
    for (const Visit& step : visits)
        visit(step.node, step.isEntering);
}

std::string MarkdownTree::wordsOf(cmark_node* node)
{
    std::string words;
    const std::unique_ptr<cmark_iter, void (*)(cmark_iter*)> iterator(cmark_iter_new(node), &cmark_iter_free);
    for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get())) {
        cmark_node* const current = cmark_iter_get_node(iterator.get());
        const cmark_node_type type = cmark_node_get_type(current);
        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
            words += cmark_node_get_literal(current);
        else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
            words += ' ';
    }
    return words;
}

} // namespace acquis::syntax
