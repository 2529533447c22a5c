#pragma once

#include "model/base/value.h"
#include "model/store/yaml/value_type.h"
#include "model/store/yaml/writer.h"

#include <string>
#include <string_view>

namespace acquis::store {

/// Writes values as canonical YAML, piece by piece. Whole pieces are lines, each ending with "\n".
class BlockWriter {
public:
    static constexpr std::size_t step = 2;
    static constexpr std::size_t longestFlow = 100; ///< bytes; a longer list has one item a line

    explicit BlockWriter(const NameOf& names)
        : names_(names)
    {
    }

    /// Every entry of a map: those of a record in the order of its table, unknown ones last.
    [[nodiscard]] std::string entries(const Value::Map& map, const ValueType& type, std::size_t indent) const;

    /// One entry. `parent` is the type of the map that holds it.
    [[nodiscard]] std::string entry(
        std::string_view key, const Value& value, const ValueType& parent, std::size_t indent) const;

    /// What stands behind the colon of an entry, up to its last line's end: " a\n", "\n  - a\n".
    [[nodiscard]] std::string behindColon(
        std::string_view key, const Value& value, const ValueType& parent, std::size_t indent) const;

    /// One item of a block list, its dash at `indent`.
    [[nodiscard]] std::string item(const Value& value, const ValueType& type, std::size_t indent) const;

    /// A value between brackets or braces, on one line.
    [[nodiscard]] static std::string flow(const Value& value);

    /// A key as it stands before its colon.
    [[nodiscard]] static std::string keyText(std::string_view key);

    /// The comment that goes with the id of an entity, with the blank before it; empty where no name is known.
    [[nodiscard]] std::string nameComment(const Value& value, const ValueType& type) const;

private:
    [[nodiscard]] std::string behind(
        const Value& value, const ValueType& type, std::size_t indent, bool listsAreBlocks) const;
    [[nodiscard]] std::string list(
        const Value::List& list, const ValueType& type, std::size_t indent, bool isBlock) const;
    [[nodiscard]] std::string scalar(const Value& value, const ValueType& type, std::size_t indent) const;
    [[nodiscard]] bool isFlowList(const Value::List& list, const ValueType& type) const;

    const NameOf& names_;
};

} // namespace acquis::store
