#include "model/store/yaml/canonical_reader.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace acquis::store {

namespace {

using Style = YamlNode::Style;

constexpr std::size_t deepest = 24;

constexpr std::array<bool, 256> setOf(std::string_view letters)
{
    std::array<bool, 256> set{};
    for (const char letter : letters)
        set[static_cast<unsigned char>(letter)] = true;
    return set;
}

constexpr auto keyLetters = setOf("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-");
constexpr auto indicators = setOf("-?:,[]{}#&*!|>'\"%@`= \n");
/// Bytes of which a text may hold some that YAML takes for more than letters: tabs, line ends of other systems, U+0085,
/// U+2028, U+2029 and U+FEFF.
constexpr auto suspects = setOf("\t\r\xC2\xE2\xEF");

bool is(const std::array<bool, 256>& set, char letter)
{
    return set[static_cast<unsigned char>(letter)];
}

bool hasStrangeBreaks(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!is(suspects, text[at]))
            continue;
        const std::string_view here = text.substr(at, 3);
        if (here[0] == '\t' || here[0] == '\r' || here.starts_with("\xC2\x85") || here == "\xE2\x80\xA8"
            || here == "\xE2\x80\xA9" || here == "\xEF\xBB\xBF")
            return true;
    }
    return false;
}

/// Every function that reads says whether it could; `at_` then stands behind what was read.
class Reader {
public:
    Reader(std::string_view text, std::size_t offset)
        : text_(text)
        , offset_(offset)
    {
    }

    std::optional<YamlNode> read()
    {
        if (text_.empty() || text_.back() != '\n' || hasStrangeBreaks(text_))
            return std::nullopt;
        YamlNode root;
        if (!toContent() || indent() != 0 || !readMap(root, 0, 1) || toContent())
            return std::nullopt;
        return root;
    }

private:
    [[nodiscard]] bool atEnd() const { return at_ >= text_.size(); }
    [[nodiscard]] char here() const { return text_[at_]; }
    /// The byte some places further; a line end behind the text.
    [[nodiscard]] char ahead(std::size_t places) const
    {
        return at_ + places < text_.size() ? text_[at_ + places] : '\n';
    }
    [[nodiscard]] std::size_t indent() const { return at_ - lineBegin_; }

    void toNextLine()
    {
        at_ = lineBegin_ = text_.find('\n', at_) + 1; // the text ends with a line end
        ++line_;
    }

    /// Goes to the first letter of the next line that says something; false at the end of the text. Stands at the
    /// beginning of a line, or on the content of one.
    bool toContent()
    {
        for (;;) {
            while (!atEnd() && here() == ' ')
                ++at_;
            if (atEnd())
                return false;
            if (here() != '\n' && here() != '#')
                return true;
            toNextLine();
        }
    }

    /// The rest of a line behind a value: nothing, or a comment.
    bool endLine()
    {
        const std::size_t value = at_;
        while (here() == ' ')
            ++at_;
        if (here() != '\n' && (here() != '#' || at_ == value))
            return false;
        toNextLine();
        return true;
    }

    void begin(YamlNode& node)
    {
        node.span.begin = node.span.end = offset_ + at_;
        node.line = line_;
        countCharacters();
        node.column = characters_ + 1;
    }

    /// Characters of this line before `at_`, counted on from the last place.
    void countCharacters()
    {
        if (countedLine_ != lineBegin_ || counted_ > at_) {
            countedLine_ = counted_ = lineBegin_;
            characters_ = 0;
        }
        for (; counted_ < at_; ++counted_)
            characters_ += (static_cast<unsigned char>(text_[counted_]) & 0xC0U) != 0x80U;
    }

    void take(YamlNode& node, std::size_t from, std::size_t to)
    {
        node.text.assign(text_, from, to - from);
        node.span.end = offset_ + to;
    }

    /// How many bytes a key takes here, its colon not counted; 0 where there is none.
    [[nodiscard]] std::size_t keyLength() const
    {
        std::size_t length = 0;
        if (here() == '"') {
            length = 1;
            while (is(keyLetters, ahead(length)))
                ++length;
            if (length == 1 || ahead(length) != '"')
                return 0;
            ++length;
        } else {
            if (is(indicators, here()) || here() == '.')
                return 0;
            while (is(keyLetters, ahead(length)))
                ++length;
        }
        const bool ends = ahead(length) == ':' && (ahead(length + 1) == ' ' || ahead(length + 1) == '\n');
        return ends ? length : 0;
    }

    bool readKey(YamlNode& key)
    {
        const std::size_t length = keyLength();
        if (length == 0)
            return false;
        begin(key);
        if (here() == '"') {
            key.style = Style::doubled;
            key.text.assign(text_, at_ + 1, length - 2);
            key.span.end = offset_ + at_ + length;
        } else
            take(key, at_, at_ + length);
        at_ += length + 1;
        return true;
    }

    /// A block map whose first key is here; its keys stand `column` bytes from the beginning of their lines.
    bool readMap(YamlNode& map, std::size_t column, std::size_t depth)
    {
        if (depth > deepest)
            return false;
        begin(map);
        map.kind = YamlNode::Kind::map;
        map.style = Style::block;
        map.entries.reserve(4);
        do {
            YamlEntry& entry = map.entries.emplace_back();
            if (!readKey(entry.key) || isTwice(map) || !readValue(entry.value, column, depth))
                return false;
        } while (toContent() && indent() == column);
        map.span.end = map.entries.back().value.span.end;
        return atEnd() || indent() < column;
    }

    static bool isTwice(const YamlNode& map)
    {
        const std::string& key = map.entries.back().key.text;
        return std::any_of(
            map.entries.begin(), map.entries.end() - 1, [&](const YamlEntry& other) { return other.key.text == key; });
    }

    /// What stands behind a key: on its line, or deeper on the next ones.
    bool readValue(YamlNode& value, std::size_t column, std::size_t depth)
    {
        if (here() == ' ' && ahead(1) != ' ' && ahead(1) != '\n' && ahead(1) != '#') {
            ++at_;
            return readText(value, column);
        }
        if (!endLine() || !toContent() || indent() <= column)
            return false;
        const bool isList = here() == '-' && ahead(1) == ' ';
        return isList ? readList(value, indent(), depth + 1) : readMap(value, indent(), depth + 1);
    }

    bool readList(YamlNode& list, std::size_t column, std::size_t depth)
    {
        if (depth > deepest)
            return false;
        begin(list);
        list.kind = YamlNode::Kind::list;
        list.style = Style::block;
        do {
            if (here() != '-' || ahead(1) != ' ' || ahead(2) == ' ' || ahead(2) == '#')
                return false;
            at_ += 2;
            YamlNode& item = list.items.emplace_back();
            if (keyLength() > 0 ? !readMap(item, column + 2, depth + 1) : !readText(item, column))
                return false;
        } while (toContent() && indent() == column);
        list.span.end = list.items.back().span.end;
        return atEnd() || indent() < column;
    }

    /// A text or a flow collection, and the end of its line. `column` is that of the map or list it belongs to.
    bool readText(YamlNode& node, std::size_t column)
    {
        begin(node);
        switch (here()) {
        case '|':
            return readLiteral(node, column);
        case '"':
            return readQuoted(node) && endLine();
        case '[':
            return readFlowList(node) && endLine();
        case '{':
            return readFlowMap(node) && endLine();
        default:
            return readPlain(node, "\n") && endLine() && !goesOn(column);
        }
    }

    /// Whether the next line belongs to a plain text.
    bool goesOn(std::size_t column) { return toContent() && indent() > column; }

    /// A plain text on one line, up to one of `ends` or a comment.
    bool readPlain(YamlNode& node, std::string_view ends)
    {
        const bool isNegative = here() == '-' && ahead(1) >= '0' && ahead(1) <= '9';
        if (is(indicators, here()) && !isNegative)
            return false;
        const std::size_t from = at_;
        std::size_t last = at_;
        for (; ends.find(here()) == std::string_view::npos; ++at_) {
            if (here() == '\n' || (here() == ':' && (ends.size() > 1 || ahead(1) == ' ' || ahead(1) == '\n')))
                return false;
            if (here() == '#' && text_[at_ - 1] == ' ')
                break;
            if (here() != ' ')
                last = at_;
        }
        if (isMarker(from))
            return false;
        at_ = last + 1;
        take(node, from, at_);
        return true;
    }

    /// `---` and `...` at the beginning of a line end a document.
    [[nodiscard]] bool isMarker(std::size_t from) const
    {
        return from == lineBegin_ && (text_.substr(from, 3) == "---" || text_.substr(from, 3) == "...");
    }

    bool readQuoted(YamlNode& node)
    {
        node.style = Style::doubled;
        for (++at_; here() != '"'; ++at_) {
            if (here() == '\n')
                return false;
            if (here() != '\\') {
                node.text += here();
                continue;
            }
            ++at_;
            switch (here()) {
            case '"':
            case '\\':
                node.text += here();
                break;
            case 'n':
                node.text += '\n';
                break;
            case 't':
                node.text += '\t';
                break;
            default:
                return false;
            }
        }
        node.span.end = offset_ + ++at_;
        return true;
    }

    bool readFlowText(YamlNode& node)
    {
        begin(node);
        return here() == '"' ? readQuoted(node) : readPlain(node, ",[]{}");
    }

    bool readFlowList(YamlNode& node)
    {
        node.kind = YamlNode::Kind::list;
        node.style = Style::flow;
        ++at_;
        while (here() != ']')
            if (!readFlowText(node.items.emplace_back()) || !toNextFlowItem(']'))
                return false;
        node.span.end = offset_ + ++at_;
        return true;
    }

    bool readFlowMap(YamlNode& node)
    {
        node.kind = YamlNode::Kind::map;
        node.style = Style::flow;
        ++at_;
        while (here() != '}') {
            YamlEntry& entry = node.entries.emplace_back();
            if (!readKey(entry.key) || isTwice(node) || here() != ' ' || ahead(1) == ' ')
                return false;
            ++at_;
            if (!readFlowText(entry.value) || !toNextFlowItem('}'))
                return false;
        }
        node.span.end = offset_ + ++at_;
        return true;
    }

    bool toNextFlowItem(char end)
    {
        if (here() == ',' && ahead(1) == ' ' && ahead(2) != end && ahead(2) != ' ') {
            at_ += 2;
            return true;
        }
        return here() == end;
    }

    bool readLiteral(YamlNode& node, std::size_t column)
    {
        node.style = Style::literal;
        ++at_;
        const bool strips = here() == '-';
        if (strips)
            ++at_;
        if (here() != '\n')
            return false;
        toNextLine();
        std::size_t spaces = 0;
        while (!atEnd() && ahead(spaces) == ' ')
            ++spaces;
        if (atEnd() || spaces <= column || ahead(spaces) == '\n')
            return false;
        for (std::size_t blank = 0; !atEnd();) {
            if (here() == '\n') {
                ++blank;
                toNextLine();
                continue;
            }
            const std::size_t own = std::min(text_.find_first_not_of(' ', at_) - at_, spaces);
            if (text_[at_ + own] == '\n')
                return false; // blank, yet with spaces
            if (own < spaces)
                break;
            node.text.append(blank, '\n');
            blank = 0;
            const std::size_t end = text_.find('\n', at_);
            if (text_.find_first_not_of(' ', at_) == end)
                return false;
            node.text.append(text_, at_ + spaces, end - at_ - spaces);
            node.text += '\n';
            node.span.end = offset_ + end;
            toNextLine();
        }
        if (strips)
            node.text.pop_back();
        return true;
    }

    std::string_view text_;
    std::size_t offset_;
    std::size_t at_ = 0;
    std::size_t lineBegin_ = 0;
    std::size_t line_ = 1;
    std::size_t countedLine_ = 0;
    std::size_t counted_ = 0;
    std::size_t characters_ = 0;
};

} // namespace

std::optional<YamlNode> readCanonical(std::string_view text, std::size_t offset)
{
    return Reader(text, offset).read();
}

} // namespace acquis::store
