#pragma once

#include "model/base/result.h"
#include "model/referential/field.h"
#include "model/store/yaml/node.h"
#include "model/store/yaml/value_type.h"

#include <memory>
#include <string>
#include <vector>

namespace acquis::store {

/// The text of one YAML file with the tree of what it says. Immutable and cheap to copy.
class YamlDocument {
public:
    static constexpr std::size_t largestSize = std::size_t(16) << 20;
    static constexpr std::size_t deepestNesting = 100;

    /// What is said of a text beyond largestSize.
    [[nodiscard]] static Sentence tooLarge();

    /// Reads one document. A text that is not YAML, or uses what content has no need of (anchors, tags, merge keys,
    /// directives, several documents) is an error with line and column; the path of its place is left empty.
    [[nodiscard]] static Result<YamlDocument> parse(std::string text);

    /// The bytes as they were given, byte order mark included.
    [[nodiscard]] const std::string& text() const { return content_->text; }

    /// The top of the tree; a null scalar where the file holds nothing but comments.
    [[nodiscard]] const YamlNode& root() const { return content_->root; }

    /// Where a key stands twice in one map. The first counts; such a file is read, and never written.
    [[nodiscard]] const std::vector<Error>& repeatedKeys() const { return content_->repeatedKeys; }

    /// How the file ends its lines: "\n" or "\r\n".
    [[nodiscard]] std::string_view lineEnding() const { return content_->lineEnding; }

    /// Line and column of a path's value, or of its nearest ancestor that the file has; the path is left empty. Items
    /// of a keyed list are found by key, others by position.
    [[nodiscard]] Place placeOf(const FieldPath& path, const referential::RecordType& type) const;

    /// The node that a path leads to; nullptr where the file has none.
    [[nodiscard]] const YamlNode* find(const FieldPath& path, const referential::RecordType& type) const;

private:
    struct Content {
        std::string text;
        std::string lineEnding = "\n";
        YamlNode root;
        std::vector<Error> repeatedKeys;
    };

    explicit YamlDocument(std::shared_ptr<const Content> content)
        : content_(std::move(content))
    {
    }

    std::shared_ptr<const Content> content_;
};

/// What a node says in a field of this shape. A field of text takes a plain scalar as it was written (`1.10`, `012`,
/// `yes`); elsewhere plain scalars are resolved by the core schema of YAML 1.2. Without a shape everything is resolved.
[[nodiscard]] Value valueOf(const YamlNode& node, const ValueType& type);
[[nodiscard]] Value valueOf(const YamlNode& node, const referential::Shape* shape);
[[nodiscard]] Value valueOf(const YamlNode& node, const referential::RecordType& type);
[[nodiscard]] Value valueOf(const YamlDocument& document, const referential::RecordType& type);

} // namespace acquis::store
