#pragma once

#include "model/syntax/field.h"
#include "model/syntax/image_mention.h"
#include "model/syntax/link_mention.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace acquis::syntax {

/// How Markdown is shown. Whatever the text says, the result holds no raw HTML (it appears as text), no link but http,
/// https and mailto, and no image but those that `image` lets in, so that showing it fetches nothing by itself.
struct MarkdownStyle {
    /// The address to show an image from; nothing to show its alternative text instead.
    std::function<std::optional<std::string>(std::string_view url)> image;

    /// The HTML of a `${…}` field. When it is empty, the text holds no fields and `${…}` is text like any other.
    std::function<std::string(const Field&)> field;
};

/// Safe HTML of a Markdown text, with the line breaks of the author, as the learner's application shows it.
[[nodiscard]] std::string htmlOf(std::string_view markdown, const MarkdownStyle& style = {});

/// HTML of a field that marks its place: its label, placeholder or name in brackets. Fit for MarkdownStyle::field.
[[nodiscard]] std::string fieldMark(const Field& field);

/// The words of a Markdown text without its marks, one line a block; images and fields are in brackets, HTML tags are
/// dropped. For lists and search.
[[nodiscard]] std::string plainTextOf(std::string_view markdown);

/// What a text mentions, in reading order: Markdown links, `<https://…>` and bare addresses; images.
struct Mentions {
    std::vector<LinkMention> links;
    std::vector<ImageMention> images;
};

[[nodiscard]] Mentions mentionsOf(std::string_view markdown);
[[nodiscard]] std::vector<LinkMention> linksOf(std::string_view markdown);
[[nodiscard]] std::vector<ImageMention> imagesOf(std::string_view markdown);

} // namespace acquis::syntax
