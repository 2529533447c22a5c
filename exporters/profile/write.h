#pragma once

#include "model/referential/referential.h"

#include <string>
#include <vector>

/// Target profiles as the services around the engine exchange them.
namespace acquis::profile {

/// A file of an export: its name and bytes.
struct File {
    std::string name;
    std::string bytes;

    bool operator==(const File&) const = default;
};

/// What Pix Admin imports: `[{"id", "level", "frameworkId", "skills"}]`, one object a tube in the order of the
/// selection; `skills` are the active skills up to the level. A tube without a framework has no `frameworkId`.
[[nodiscard]] std::string adminJson(
    const referential::TargetProfile& profile, const referential::Referential& referential);

/// What Pix Orga takes: the list of tube ids.
[[nodiscard]] std::string orgaJson(const referential::TargetProfile& profile);

/// The active skills of the profile, separated by commas.
[[nodiscard]] std::string skillIds(
    const referential::TargetProfile& profile, const referential::Referential& referential);

/// The same as CSV lines `targetProfileId,skillId`, after a line with these names.
[[nodiscard]] std::string skillsCsv(
    const referential::TargetProfile& profile, const referential::Referential& referential);

/// All four: `<name>.json`, `<name>.orga.json`, `<name>.txt`, `<name>.csv`, after the slug of the profile's name.
[[nodiscard]] std::vector<File> write(
    const referential::TargetProfile& profile, const referential::Referential& referential);

} // namespace acquis::profile
