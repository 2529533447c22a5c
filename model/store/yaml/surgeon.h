#pragma once

#include "model/store/yaml/alignment.h"
#include "model/store/yaml/block_writer.h"
#include "model/store/yaml/document.h"
#include "model/store/yaml/text_edit.h"

#include <string>
#include <vector>

namespace acquis::store {

/// Finds the smallest edits that make one file say something else. It trusts nothing it finds: who uses it reads the
/// result again and compares.
class Surgeon {
public:
    /// `fine` changes the innermost values; `coarse` writes changed top-level fields anew as a whole.
    enum class Care { fine, coarse };

    Surgeon(const YamlDocument& document, const NameOf& names, Care care)
        : document_(document)
        , text_(document.text())
        , writer_(names)
        , names_(names)
        , care_(care)
    {
    }

    /// The whole text once the top says `wanted`.
    [[nodiscard]] std::string textSaying(const Value& wanted, const referential::RecordType& type);

private:
    /// Where a value stands: behind the colon of an entry or the dash of an item.
    struct Slot {
        std::size_t indent = 0; ///< column of the key or the dash
        std::size_t after = 0;  ///< the byte behind the colon or the dash
        bool isItem = false;
        bool isTop = false; ///< a field of the entity itself
        std::string key;
        ValueType parent;

        [[nodiscard]] ValueType type() const { return isItem ? parent.ofItems() : parent.under(key); }
    };

    /// The lines of one child of a map or list: blank lines and distant comments before it, comments of its own,
    /// itself.
    struct Block {
        std::size_t gap = 0;
        std::size_t lead = 0;
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    /// A child of the map or list to be: one that the file has, or new lines.
    struct Piece {
        std::optional<std::size_t> kept;
        std::string fresh;
    };

    void changeValue(const YamlNode& node, const Value& wanted, const Slot& slot);
    void replaceValue(const YamlNode& node, const Value& wanted, const Slot& slot);

    void changeFlow(const YamlNode& node, const Value& wanted, const ValueType& type);
    [[nodiscard]] bool changeInsideFlow(const YamlNode& node, const Value& wanted, const ValueType& type);

    void changeScalar(const YamlNode& node, const Value& wanted, const Slot& slot);
    void writeInline(const YamlNode& node, const std::string& text);
    void writeLiteral(const YamlNode& node, const std::string& text, const Slot& slot);
    void renameComment(const YamlNode& node, const Value& wanted, const ValueType& type);

    [[nodiscard]] bool changeMap(const YamlNode& node, const Value::Map& wanted, const ValueType& type);
    [[nodiscard]] std::vector<Block> blocksOfEntries(const YamlNode& node, std::size_t indent) const;
    [[nodiscard]] std::vector<Piece> piecesInOrder(
        const YamlNode& node, const Value::Map& wanted, const ValueType& type, std::size_t indent) const;
    /// What is new stands behind the nearest present key before it in the table; unknown keys last.
    [[nodiscard]] std::vector<Piece> piecesInTableOrder(const YamlNode& node, const Value::Map& wanted,
        const referential::RecordType& record, std::size_t indent) const;
    void changeEntries(const YamlNode& node, const std::vector<Piece>& pieces, const std::vector<Block>& blocks);

    [[nodiscard]] bool changeList(const YamlNode& node, const Value::List& wanted, const Slot& slot);

    [[nodiscard]] static bool isInOrder(const std::vector<Piece>& pieces);

    /// Replaces the lines of all blocks by those of the pieces. `changes` are the edits inside each block.
    void rebuild(const std::vector<Block>& blocks, const std::vector<Piece>& pieces,
        std::vector<std::vector<TextEdit>> changes, bool startsInLine);
    [[nodiscard]] std::string gapBefore(
        std::size_t position, const std::vector<Block>& blocks, const std::vector<Piece>& pieces, bool isMoved) const;

    [[nodiscard]] std::vector<std::size_t> dashesOf(const YamlNode& list) const;
    [[nodiscard]] std::vector<Block> blocksOf(const std::vector<std::size_t>& begins,
        const std::vector<std::size_t>& ends, std::size_t start, std::size_t indent) const;
    [[nodiscard]] std::optional<std::size_t> colonBehind(const YamlNode& key) const;
    [[nodiscard]] std::vector<TextEdit> takeEdits(std::size_t from);

    void edit(Span span, std::string text) { edits_.push_back({span, std::move(text)}); }
    void insertLines(std::size_t at, const std::string& lines);
    [[nodiscard]] std::string local(std::string_view lines) const;

    const YamlDocument& document_;
    std::string_view text_;
    BlockWriter writer_;
    const NameOf& names_;
    Care care_;
    std::vector<TextEdit> edits_;
};

} // namespace acquis::store
