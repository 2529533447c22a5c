#include "exporters/release/write.h"

#include "exporters/release/composition.h"
#include "exporters/release/manifest.h"

#include <algorithm>

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

Result<Bundle> write(const Referential& referential, const Options& options, const FileReader& readFile)
{
    Composition composition = composed(referential, options);
    std::string manifest = manifestOf(composition, options);
    Bundle bundle;
    bundle.files.push_back({"release.json", std::move(composition.text)});
    for (const ContentFile& file : composition.files) {
        Result<std::string> bytes = bytesOf(file, readFile);
        if (!bytes)
            return tl::unexpected(std::move(bytes.error()));
        bundle.files.push_back({file.path, std::move(*bytes)});
    }
    bundle.files.push_back({"manifest.json", std::move(manifest)});
    return bundle;
}

} // namespace acquis::release
