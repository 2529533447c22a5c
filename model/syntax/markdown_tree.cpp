#include "model/syntax/markdown_tree.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <cstdlib>
#include <mutex>
#include <shared_mutex>
#include <vector>

namespace acquis::syntax {

namespace {

constexpr int options = CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE;

using Parser = std::unique_ptr<cmark_parser, void (*)(cmark_parser*)>;

cmark_node* parsedBy(const Parser& parser, std::string_view markdown)
{
    cmark_parser_feed(parser.get(), markdown.data(), markdown.size());
    return cmark_parser_finish(parser.get());
}

/// CommonMark with tables and words struck out. Bare addresses stay text: mentionsOf finds them, with their places.
cmark_node* parsed(std::string_view markdown)
{
    // While it reads, an extension of cmark-gfm adds its characters to a table that all parsers share: then no other
    // may read. Texts without the marks of the extensions are read side by side.
    static std::shared_mutex sharedTable;
    const Parser parser(cmark_parser_new(options), &cmark_parser_free);
    if (markdown.find_first_of("|~") == std::string_view::npos) {
        const std::shared_lock together(sharedTable);
        return parsedBy(parser, markdown);
    }
    const std::unique_lock alone(sharedTable);
    cmark_gfm_core_extensions_ensure_registered();
    for (const char* name : {"table", "strikethrough"})
        cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(name));
    return parsedBy(parser, markdown);
}

} // namespace

MarkdownTree::MarkdownTree(std::string_view markdown)
    : root_(parsed(markdown), &cmark_node_free)
{
}

std::string MarkdownTree::html() const
{
    const std::unique_ptr<char, void (*)(void*)> html(
        cmark_render_html(root_.get(), options | CMARK_OPT_HARDBREAKS, nullptr), &std::free);
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
