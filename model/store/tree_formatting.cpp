#include "model/referential/links.h"
#include "model/store/entity_file.h"
#include "model/store/modeline.h"
#include "model/store/tree.h"
#include "model/store/tree_state.h"
#include "model/store/yaml/document.h"
#include "model/store/yaml/source_text.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace acquis::store {

namespace {

void collectScalars(const YamlNode& node, std::vector<Span>& spans)
{
    if (node.isScalar())
        spans.push_back(node.span);
    for (const YamlNode& item : node.items)
        collectScalars(item, spans);
    for (const YamlEntry& entry : node.entries) {
        collectScalars(entry.key, spans);
        collectScalars(entry.value, spans);
    }
}

/// One comment of a file: its line's text, and where it stands.
struct Comment {
    std::string line;
    std::size_t offset = 0;
    bool isAlone = false; ///< nothing but blanks before it on its line
    std::size_t column = 0;
};

std::vector<Comment> commentsOf(const YamlDocument& document)
{
    std::vector<Span> scalars;
    collectScalars(document.root(), scalars);
    std::ranges::sort(scalars, {}, &Span::begin);
    const std::string& text = document.text();
    std::vector<Comment> comments;
    std::size_t scalar = 0;
    for (std::size_t at = text.find('#'); at != std::string::npos; at = text.find('#', at + 1)) {
        while (scalar < scalars.size() && scalars[scalar].end <= at)
            ++scalar;
        if (scalar < scalars.size() && scalars[scalar].begin <= at)
            continue;
        const bool hasMark = text.starts_with("\xEF\xBB\xBF");
        const std::size_t start = std::max(lineBegin(text, at), hasMark ? std::size_t(3) : std::size_t(0));
        const std::size_t end = lineEnd(text, at);
        const bool isAlone = text.find_first_not_of(' ', start) == at;
        comments.push_back({text.substr(at, end - at), at, isAlone, at - start});
        at = end;
        if (at >= text.size())
            break;
    }
    return comments;
}

/// The top-level key behind an offset; empty at the end of the file.
std::string keyBehind(const YamlDocument& document, std::size_t offset)
{
    for (const YamlEntry& entry : document.root().entries)
        if (entry.key.span.begin > offset)
            return entry.key.text;
    return {};
}

bool isNameComment(const YamlDocument& document, const Comment& comment, const NameOf& names)
{
    const std::string& text = document.text();
    const std::size_t lineStart = comment.offset - comment.column;
    std::string before = text.substr(lineStart, comment.column);
    while (!before.empty() && before.back() == ' ')
        before.pop_back();
    const std::string id = before.substr(before.find_last_of(" ,[") + 1);
    return names(id).has_value();
}

Error keptComment(const Comment& comment)
{
    return {Error::Kind::content,
        {fmt::format("Ce fichier porte un commentaire que la forme canonique ne saurait où mettre (« {} ») : il est "
                     "laissé tel quel.",
             comment.line),
            fmt::format(
                "This file has a comment that the canonical form has no place for (\"{}\"): it is left as it is.",
                comment.line)},
        {}};
}

/// The canonical text with comments put back before their keys.
std::string withComments(const std::string& canonicalText, const std::map<std::string, std::string>& before)
{
    std::string text;
    std::size_t at = 0;
    while (at < canonicalText.size()) {
        const std::size_t end = canonicalText.find('\n', at) + 1;
        const std::size_t colon = canonicalText.find(':', at);
        if (canonicalText[at] != ' ' && canonicalText[at] != '-' && colon < end)
            if (const auto comments = before.find(canonicalText.substr(at, colon - at)); comments != before.end())
                text += comments->second;
        text.append(canonicalText, at, end - at);
        at = end;
    }
    if (const auto last = before.find(""); last != before.end())
        text += last->second;
    return text;
}

} // namespace

Result<std::string> Tree::formatted(const std::string& path) const
{
    auto text = textOf(path);
    const auto record = state_->files.find(path);
    if (!text || record == state_->files.end() || record->second.type == nullptr || path.ends_with(".json"))
        return text;
    if (state_->formatTooNew)
        return tl::unexpected(*state_->formatTooNew);
    const auto document = YamlDocument::parse(std::move(*text));
    if (!document)
        return tl::unexpected(document.error());
    if (!document->repeatedKeys().empty())
        return tl::unexpected(document->repeatedKeys().front());
    const NameOf names = namesIn(state_->referential);
    std::map<std::string, std::string> before;
    const auto entity = state_->referential.find(record->second.subject);
    const std::string modeline = entity ? modelineOf(state_->referential.settings(), *entity, path) : std::string();
    for (const Comment& comment : commentsOf(*document)) {
        if (!modeline.empty() && comment.isAlone && isModeline(comment.line))
            continue; // written anew
        if (comment.isAlone && comment.column == 0)
            before[keyBehind(*document, comment.offset)] += comment.line + '\n';
        else if (!isNameComment(*document, comment, names))
            return tl::unexpected(keptComment(comment));
    }
    return modeline
        + withComments(canonical(valueOf(*document, *record->second.type), *record->second.type, names), before);
}

} // namespace acquis::store
