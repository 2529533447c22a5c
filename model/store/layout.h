#pragma once

#include "model/base/kind.h"
#include "model/base/locale.h"
#include "model/referential/links.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

/// Where entities lie in the content folder (docs/FORMAT.md). Paths use slashes and are relative to that folder.
namespace acquis::store {

/// What a path alone tells of a file.
struct PathMeaning {
    std::optional<Kind> kind; ///< absent for a YAML file in no known place
    Locale locale;            ///< of a locale file `X.<locale>.yaml`; empty for a main file
    std::string mainPath;     ///< of a locale file: the path of `X.yaml`
    bool isDraft = false;     ///< a challenge in `frameworks/…/drafts`
};

/// Whether the path is that of a file which describes something: YAML outside the folders of attached files, or a
/// module.
[[nodiscard]] bool isEntityFile(std::string_view path);

/// Whether the path lies in the folder of a challenge's files.
[[nodiscard]] bool isInFilesFolder(std::string_view path);

[[nodiscard]] PathMeaning meaningOf(std::string_view path);

/// Whether a path is that of an entity, or of a file beside a challenge. What is neither is not content.
[[nodiscard]] bool isEntityFile(std::string_view path);
[[nodiscard]] bool isInFilesFolder(std::string_view path);

/// The kind an id's prefix tells; nothing for legacy ids and numbers.
[[nodiscard]] std::optional<Kind> kindOfId(std::string_view id);

/// Where a new file of this entity belongs. `pathOf` tells the path of an entity already on disk, or an empty text: a
/// skill goes beside its tube, a locale file beside its main file.
[[nodiscard]] std::string pathFor(const referential::Entity& entity, const referential::Referential& referential,
    const std::function<std::string(std::string_view identity)>& pathOf);

/// The folder of a challenge's files: its path with `.files` in place of `.yaml`.
[[nodiscard]] std::string filesFolderOf(std::string_view challengePath);

} // namespace acquis::store
