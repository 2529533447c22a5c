#pragma once

#include "model/referential/entity.h"

#include <string>
#include <string_view>

/// The line at the head of a file that tells editors its schema: `# yaml-language-server: $schema=…`. With it an editor
/// that has a YAML language server completes and explains every field.
namespace acquis::store {

/// The line for the file of an entity at a path of the content folder, with its line end. Empty where the referential
/// names no place of schemas (`schemas` in `referential.yaml`), and for a file that is no YAML.
[[nodiscard]] std::string modelineOf(
    const referential::Settings& settings, const referential::Entity& entity, std::string_view path);

/// Whether a comment, from its `#` on, is such a line.
[[nodiscard]] bool isModeline(std::string_view comment);

} // namespace acquis::store
