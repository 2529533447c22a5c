#pragma once

#include "model/base/diagnostic.h"
#include "model/referential/entity.h"
#include "model/store/layout.h"

#include <optional>
#include <string>
#include <vector>

namespace acquis::store {

/// One YAML or JSON file of the content folder and what became of it: an entity, or none, and what is wrong.
struct EntityFile {
    std::string path;
    PathMeaning meaning;
    std::optional<referential::Entity> entity; ///< absent when the file cannot be read or says of no kind
    std::vector<Diagnostic> problems;
    std::size_t contentHash = 0;
    bool isUnreadable = false;
    bool hasRepeatedKeys = false; ///< read, and not to be written: a part of it is in no entity
};

/// Reads the text of a file. The owner of a locale file is not known yet: see withOwner().
[[nodiscard]] EntityFile readEntityFile(std::string path, std::string text);

/// Gives a locale file the identity of its main file's entity.
void setOwner(EntityFile& file, const referential::Entity& owner);

/// The field table a file of this meaning is read and written with; nullptr for no known kind.
[[nodiscard]] const referential::RecordType* recordTypeFor(const EntityFile& file);

[[nodiscard]] std::size_t contentHash(std::string_view text);

} // namespace acquis::store
