#pragma once

#include "model/store/yaml/canonical_reader.h"
#include "model/store/yaml/document.h"
#include "model/store/yaml/parser.h"

#include <string>

/// The reader of the canonical form held against libyaml.
namespace acquis::store {

/// The first difference between two trees, positions and styles included; empty where they are the same.
inline std::string difference(const YamlNode& fast, const YamlNode& slow, const std::string& at)
{
    if (fast.kind != slow.kind || fast.style != slow.style)
        return at + ": kind or style";
    if (fast.text != slow.text)
        return at + ": text \"" + fast.text + "\", libyaml \"" + slow.text + '"';
    if (!(fast.span == slow.span) || fast.line != slow.line || fast.column != slow.column)
        return at + ": place";
    if (fast.items.size() != slow.items.size() || fast.entries.size() != slow.entries.size())
        return at + ": size";
    for (std::size_t i = 0; i < fast.items.size(); ++i)
        if (auto told = difference(fast.items[i], slow.items[i], at + '[' + std::to_string(i) + ']'); !told.empty())
            return told;
    for (std::size_t i = 0; i < fast.entries.size(); ++i) {
        const std::string key = at + '.' + slow.entries[i].key.text;
        if (auto told = difference(fast.entries[i].key, slow.entries[i].key, key + " (key)"); !told.empty())
            return told;
        if (auto told = difference(fast.entries[i].value, slow.entries[i].value, key); !told.empty())
            return told;
    }
    return {};
}

/// What the reader of the canonical form has wrong about a text; empty where it leaves it to libyaml.
inline std::string faultOfCanonicalReader(const std::string& text)
{
    const auto fast = readCanonical(text, 0);
    if (!fast)
        return {};
    const auto slow = parseTree(text, 0, YamlDocument::deepestNesting);
    if (!slow)
        return "libyaml refuses it: " + slow.error().sentence.en;
    return slow->repeatedKeys.empty() ? difference(*fast, slow->root, "") : "a key twice is not noticed";
}

} // namespace acquis::store
