#include "exporters/release/write.h"

#include "exporters/release/composition.h"
#include "exporters/release/manifest.h"
#include "model/base/hash.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::release {

using namespace referential;

const Bundle::File* Bundle::find(std::string_view path) const
{
    const auto found = std::ranges::find(files, path, &File::path);
    return found == files.end() ? nullptr : &*found;
}

Plan plan(const Referential& referential, const Options& options)
{
    Composition composition = composed(referential, options);
    Plan plan;
    plan.dialect = composition.dialect;
    plan.files = filesOf(composition);
    plan.counts = std::move(composition.counts);
    plan.leftOut = std::move(composition.leftOut);
    plan.warnings = std::move(composition.warnings);
    return plan;
}

namespace {

Result<std::string> contentOf(const ContentFile& file, const FileReader& readFile)
{
    if (file.fact->isLfsPointer)
        return failure(Error::Kind::content,
            {fmt::format(
                 "« {} » est un pointeur Git LFS : son contenu n’a pas été téléchargé et ne peut pas être livré. "
                 "Lancez « git lfs pull ».",
                 file.fact->name),
                fmt::format(
                    "\"{}\" is a Git LFS pointer: its content was not fetched and cannot be released. Run \"git "
                    "lfs pull\".",
                    file.fact->name)});
    Result<std::string> bytes = readFile(file.challenge, file.fact->name);
    if (bytes && sha256(*bytes) != file.fact->sha256)
        return failure(Error::Kind::disk,
            {fmt::format("« {} » a changé pendant l’export : son adresse ne serait plus la bonne. Recommencez.",
                 file.fact->name),
                fmt::format(
                    "\"{}\" changed during the export: its address would be wrong. Start again.", file.fact->name)});
    return bytes;
}

} // namespace

Result<Bundle> write(const Referential& referential, const Options& options, const FileReader& readFile)
{
    Composition composition = composed(referential, options);
    std::string manifest = manifestOf(composition, options);
    Bundle bundle;
    bundle.files.push_back({"release.json", std::move(composition.text)});
    for (const ContentFile& file : composition.files) {
        Result<std::string> bytes = contentOf(file, readFile);
        if (!bytes)
            return tl::unexpected(std::move(bytes.error()));
        bundle.files.push_back({file.path, std::move(*bytes)});
    }
    bundle.files.push_back({"manifest.json", std::move(manifest)});
    return bundle;
}

} // namespace acquis::release
