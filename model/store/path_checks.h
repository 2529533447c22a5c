#pragma once

#include "model/base/diagnostic.h"
#include "model/referential/referential.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What is wrong with paths, whatever the files hold.
namespace acquis::store {

/// Paths that another machine would take for one, or could not hold at all (`path_not_portable`). `paths` are ordered.
[[nodiscard]] std::vector<Diagnostic> pathsNotPortable(const std::vector<std::string>& paths);

/// Told where a file's name contradicts what it holds (`path_disagrees_with_content`): content always wins. Says
/// nothing where the references that decide the place lead nowhere. `pathOf` tells the path of an entity on disk.
[[nodiscard]] std::optional<Diagnostic> pathDisagreement(const std::string& path, const referential::Entity& entity,
    const referential::Referential& referential, const std::function<std::string(std::string_view identity)>& pathOf);

} // namespace acquis::store
