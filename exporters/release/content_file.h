#pragma once

#include "model/base/result.h"
#include "model/referential/referential.h"

#include <functional>
#include <string>
#include <vector>

namespace acquis::release {

/// A file of a challenge as a release serves it: named by the hash of its content, so that a changed file has another
/// address and an unchanged one is never copied again.
struct ContentFile {
    std::string challenge; ///< whose file it is: a challenge's or a localized challenge's id
    const referential::FileFact* fact = nullptr;
    std::string path; ///< in the bundle: `files/<16 digits>-<name>`
};

/// What a challenge or its form in another locale calls `name`; a localized one may use a file of its challenge.
/// Nothing where there is no such file.
[[nodiscard]] std::optional<ContentFile> contentFile(const referential::Referential& referential,
    const referential::Challenge& challenge, const referential::LocalizedChallenge* localized, std::string_view name);

/// The address of a content file under a base address; relative to the release where there is none.
[[nodiscard]] std::string addressOf(const ContentFile& file, std::string_view baseUrl);

/// Names of the files that a challenge, or its form in another locale, shows: the illustration, then the attachments.
[[nodiscard]] std::vector<std::string> fileNamesOf(
    const referential::Challenge& challenge, const referential::LocalizedChallenge* localized);

/// Gives the bytes of a file of a challenge or a localized challenge, by the challenge's id and the file's name.
using FileReader = std::function<Result<std::string>(std::string_view challenge, std::string_view file)>;

/// The bytes of a content file. Fails on a Git LFS pointer that was not fetched, a file that cannot be read, and one
/// that is not the file the snapshot knows.
[[nodiscard]] Result<std::string> bytesOf(const ContentFile& file, const FileReader& readFile);

} // namespace acquis::release
