#pragma once

#include "model/base/diagnostic.h"
#include "model/referential/entity.h"

#include <string>
#include <string_view>
#include <vector>

namespace acquis::release {

struct ReadOptions {
    std::string name; ///< of the referential; that of its first framework when empty
};

/// What a release became: entities, and what a person should know. Exporting the entities in the same dialect gives the
/// same content again, item by item and key by key; only the order of items and keys may differ.
struct Imported {
    /// A file that stands elsewhere and could be fetched into the referential.
    struct RemoteFile {
        std::string challenge; ///< id of the challenge or localized challenge
        std::string url;
        bool operator==(const RemoteFile&) const = default;
    };

    std::vector<referential::Entity> entities;
    std::vector<RemoteFile> remoteFiles;
    std::vector<Diagnostic> diagnostics; ///< `field` is the way inside the JSON: `content.skills[3].level`
    referential::ReleaseDialect dialect = referential::ReleaseDialect::october2024;
    std::string id;        ///< of the release; empty when it has none
    std::string createdAt; ///< the same
};

/// Reads a release of either dialect, degraded or not. What has no place in an entity is kept under `imported` and
/// comes back at export. Fails only where the text is no JSON, or no release.
[[nodiscard]] Result<Imported> read(std::string_view json, const ReadOptions& options = {});

} // namespace acquis::release
