#pragma once

#include "model/syntax/fault.h"

#include <string>

namespace acquis::syntax {

/// One event of a YAML text. `end` closes a list or a map; document marks are `document`.
struct YamlEvent {
    enum class Kind { document, scalar, alias, list, map, end, streamEnd, fault };

    Kind kind = Kind::document;
    std::string text; ///< of a scalar, or the name of an alias
    std::string tag;
    std::string anchor;
    bool isPlain = false;
    std::size_t offset = 0; ///< in bytes
    Fault fault;
};

} // namespace acquis::syntax
