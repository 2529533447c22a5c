#pragma once

#include "model/base/result.h"
#include "model/store/yaml/node.h"

#include <string_view>
#include <vector>

namespace acquis::store {

/// What a text says, and where it says a key twice (the first counts; at most twenty are told).
struct ParsedTree {
    YamlNode root;
    std::vector<Error> repeatedKeys;
};

/// Reads the tree of one document with libyaml. The text is UTF-8 that YAML allows, without a byte order mark; `offset`
/// is added to every position. The only file that knows libyaml.
[[nodiscard]] Result<ParsedTree> parseTree(std::string_view text, std::size_t offset, std::size_t deepestNesting);

} // namespace acquis::store
