#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace acquis::store {

struct YamlEntry;

/// Bytes of a file, from `begin` to just before `end`.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] std::size_t length() const { return end - begin; }
    bool operator==(const Span&) const = default;
};

/// One value of a YAML file as it was written: what it says, in which style, and which bytes say it.
struct YamlNode {
    enum class Kind { scalar, list, map };
    enum class Style { plain, single, doubled, literal, folded, block, flow };

    Kind kind = Kind::scalar;
    Style style = Style::plain;
    std::string text;               ///< of a scalar, escapes and folding resolved
    std::vector<YamlNode> items;    ///< of a list
    std::vector<YamlEntry> entries; ///< of a map
    Span span;                      ///< of a literal text, blank lines behind it are not counted unless it keeps them
    std::size_t line = 0;           ///< where it begins, from 1
    std::size_t column = 0;         ///< in characters, from 1

    [[nodiscard]] bool isScalar() const { return kind == Kind::scalar; }
    [[nodiscard]] bool isList() const { return kind == Kind::list; }
    [[nodiscard]] bool isMap() const { return kind == Kind::map; }
    [[nodiscard]] bool isFlow() const { return style == Style::flow; }
    [[nodiscard]] bool isBlockText() const { return style == Style::literal || style == Style::folded; }

    /// Whether it says "nothing": an empty place, `~` or `null`.
    [[nodiscard]] bool isNull() const;

    /// The entry of a map's key; nullptr when this is no map or has no such key.
    [[nodiscard]] const YamlEntry* find(std::string_view key) const;
};

/// One key and its value in a map, and the bytes of both.
struct YamlEntry {
    YamlNode key;
    YamlNode value;
    bool isRepeated = false; ///< the key stands further up in the same map: this value does not count

    [[nodiscard]] Span span() const;
};

} // namespace acquis::store
