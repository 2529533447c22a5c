#pragma once

#include "model/syntax/failsafe_node.h"
#include "model/syntax/fault.h"

#include <string_view>
#include <vector>

namespace acquis::syntax {

/// A YAML text as js-yaml 4 reads it with its FAILSAFE schema: one document, no types but text, list and map, no key
/// twice. Without faults the root is never absent; an empty document is a null node.
struct FailsafeYaml {
    FailsafeNode::Pointer root;
    std::vector<Fault> faults;
};

/// libyaml does the reading. It is stricter than js-yaml in two rare places: a tab after the dash of a list, and a key
/// of more than 1024 characters. Nesting beyond 100 levels is refused.
[[nodiscard]] FailsafeYaml readFailsafeYaml(std::string_view text);

/// A text as a YAML scalar that any reader gives back unchanged: plain where it is made of letters, digits and harmless
/// signs, else in double quotes.
[[nodiscard]] std::string yamlScalar(std::string_view text);

/// The same, always in double quotes.
[[nodiscard]] std::string quotedYamlScalar(std::string_view text);

} // namespace acquis::syntax
