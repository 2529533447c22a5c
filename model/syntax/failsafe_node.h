#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace acquis::syntax {

/// One node of a YAML text read as the engine reads it: every scalar is a text, an absent one is null. A map's children
/// are its keys and values in turn. Aliased nodes are shared.
struct FailsafeNode {
    enum class Form { null, text, list, map };
    using Pointer = std::shared_ptr<const FailsafeNode>;

    Form form = Form::null;
    std::string text;
    std::vector<Pointer> children;
    std::size_t offset = 0; ///< in bytes, where the node begins
};

} // namespace acquis::syntax
