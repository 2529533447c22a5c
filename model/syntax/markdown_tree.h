#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

struct cmark_node;

namespace acquis::syntax {

/// The parsed form of one Markdown text: the only door to cmark-gfm's nodes.
class MarkdownTree {
public:
    explicit MarkdownTree(std::string_view markdown);

    [[nodiscard]] cmark_node* root() const { return root_.get(); }

    /// Safe HTML with hard line breaks.
    [[nodiscard]] std::string html() const;

    /// Calls `visit(node, isEntering)` for every node in reading order. The visited node may be replaced while leaving
    /// it.
    void walk(const std::function<void(cmark_node*, bool)>& visit) const;

    /// The words under a node.
    [[nodiscard]] static std::string wordsOf(cmark_node* node);

private:
    std::unique_ptr<cmark_node, void (*)(cmark_node*)> root_;
};

} // namespace acquis::syntax
