#pragma once

#include "model/base/result.h"
#include "model/store/yaml/document.h"
#include "model/store/yaml/writer.h"

#include <string>

namespace acquis::store {

/// The text of a file in which the fields that differ between `before` and `after` have been changed, and no other
/// byte: comments, blank lines, quoting, order, line endings and unknown keys stay. `before` is what the entity said
/// when it was read from this file; what the file says and the entity does not (unknown keys, defaults, values that did
/// not fit) stays too. The result has been read again and compared; an error means that no safe text was found.
[[nodiscard]] Result<std::string> edited(const YamlDocument& old, const referential::RecordType& type,
    const Value& before, const Value& after, const NameOf& names = noName);

} // namespace acquis::store
