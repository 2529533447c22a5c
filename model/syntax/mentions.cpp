#include "model/syntax/markdown.h"

#include "model/syntax/markdown_tree.h"
#include "model/syntax/text_ruler.h"

#include <algorithm>
#include <cmark-gfm.h>

namespace acquis::syntax {

namespace {

/// Finds where addresses stand in the source. cmark gives the line of a block; the address itself is looked for from
/// there on, after the one found before it.
class AddressFinder {
public:
    explicit AddressFinder(std::string_view source)
        : source_(source)
        , ruler_(source)
    {
    }

    TextPosition find(const std::string& url, cmark_node* node)
    {
        cmark_node* block = node;
        while (cmark_node_get_start_line(block) == 0 || !isBlock(block))
            block = cmark_node_parent(block);
        const std::size_t begin = ruler_.startOfLine(static_cast<std::size_t>(cmark_node_get_start_line(block)));
        from_ = std::max(from_, begin);
        const std::size_t at = source_.find(url, from_);
        if (!url.empty() && at != std::string_view::npos) {
            from_ = at + url.size();
            return ruler_.at(at);
        }
        // A reference link, whose address stands elsewhere, or an address that cmark has unescaped.
        const std::size_t elsewhere = url.empty() ? at : source_.find(url);
        return ruler_.at(elsewhere == std::string_view::npos || url.empty() ? begin : elsewhere);
    }

private:
    static bool isBlock(cmark_node* node)
    {
        return (cmark_node_get_type(node) & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_BLOCK;
    }

    std::string_view source_;
    TextRuler ruler_;
    std::size_t from_ = 0;
};

/// Where a bare address of a text ends: at a blank or a bracket, without the punctuation that closes the sentence.
std::size_t endOfAddress(std::string_view text, std::size_t begin)
{
    std::size_t end = std::min(text.find_first_of(" \t\r\n<>\"`|{}[]", begin), text.size());
    end = std::min(end, text.find("\u00A0", begin));
    end = std::min(end, text.find("»", begin));
    const auto closesSentence = [&](char c) {
        const std::string_view address = text.substr(begin, end - begin);
        const bool isUnpaired = c == ')' && std::ranges::count(address, ')') > std::ranges::count(address, '(');
        return std::string_view(".,;:!?'*_~").find(c) != std::string_view::npos || isUnpaired;
    };
    while (end > begin && closesSentence(text[end - 1]))
        --end;
    return end;
}

void addBareAddresses(std::vector<LinkMention>& links, AddressFinder& finder, std::string_view text, cmark_node* node)
{
    for (std::size_t at = text.find("http"); at != std::string_view::npos; at = text.find("http", at)) {
        const std::string_view rest = text.substr(at);
        if (!rest.starts_with("http://") && !rest.starts_with("https://")) {
            at += 4;
            continue;
        }
        const std::size_t end = endOfAddress(text, at);
        const std::string url(text.substr(at, end - at));
        if (!url.ends_with("://"))
            links.push_back({url, url, finder.find(url, node)});
        at = std::max(end, at + 4);
    }
}

} // namespace

Mentions mentionsOf(std::string_view markdown)
{
    Mentions found;
    // Most texts have no mark of a link: they need not be parsed.
    if (markdown.find_first_of("[<") == std::string_view::npos && markdown.find("http") == std::string_view::npos)
        return found;
    AddressFinder linkFinder(markdown);
    AddressFinder imageFinder(markdown);
    const MarkdownTree tree(markdown);
    cmark_consolidate_text_nodes(tree.root());
    int openLinks = 0;
    tree.walk([&](cmark_node* node, bool isEntering) {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_LINK) {
            openLinks += isEntering ? 1 : -1;
            const std::string url = isEntering ? cmark_node_get_url(node) : "";
            if (isEntering)
                found.links.push_back({url, MarkdownTree::wordsOf(node), linkFinder.find(url, node)});
        } else if (type == CMARK_NODE_IMAGE && isEntering) {
            const std::string url = cmark_node_get_url(node);
            found.images.push_back({url, MarkdownTree::wordsOf(node), imageFinder.find(url, node)});
        } else if (type == CMARK_NODE_TEXT && openLinks == 0) {
            addBareAddresses(found.links, linkFinder, cmark_node_get_literal(node), node);
        }
    });
    return found;
}

std::vector<LinkMention> linksOf(std::string_view markdown)
{
    return mentionsOf(markdown).links;
}

std::vector<ImageMention> imagesOf(std::string_view markdown)
{
    return mentionsOf(markdown).images;
}

} // namespace acquis::syntax
