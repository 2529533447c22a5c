#pragma once

#include "model/store/yaml/node.h"

#include <optional>
#include <string_view>

namespace acquis::store {

/// Reads the tree of a text in the canonical form and a little around it: block maps and lists, one-line plain and
/// double quoted texts, literal texts, flow collections of texts on one line, comments. Nothing for any other text,
/// good or bad: libyaml then says what it is (parser.h). What both read, they read alike, positions included.
/// The text is UTF-8 that YAML allows, without a byte order mark; `offset` is added to every position.
[[nodiscard]] std::optional<YamlNode> readCanonical(std::string_view text, std::size_t offset);

} // namespace acquis::store
