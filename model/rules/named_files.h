#pragma once

#include "model/rules/rule.h"

#include <functional>

namespace acquis::rules {

/// A file that a challenge or a localized challenge names, and the field that names it.
struct NamedFile {
    Subject subject;
    std::string primary; ///< the challenge's id; that of the whole challenge for a localized one
    FieldPath field;
    std::string name;
    bool isRetired = false; ///< named by an obsolete challenge
};

/// Visits every file named by an illustration or an attachment.
void forEachNamedFile(const Context& context, const std::function<void(const NamedFile&)>& visit);

/// The fact of a named file: in the folder of its own entity, or for a localized challenge in its challenge's.
[[nodiscard]] const referential::FileFact* factOf(const Context& context, const NamedFile& file);

} // namespace acquis::rules
