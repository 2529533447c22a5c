#pragma once

#include "model/base/diagnostic.h"

namespace acquis::release {

/// Something noticed while a release was read or written, at a way inside its JSON or at a field.
[[nodiscard]] Diagnostic noticed(
    std::string_view rule, Severity severity, Subject subject, FieldPath field, Sentence sentence);

} // namespace acquis::release
