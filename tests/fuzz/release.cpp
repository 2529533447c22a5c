#include "exporters/release/read.h"
#include "exporters/release/write.h"
#include "model/referential/referential.h"
#include "property.h"

using namespace acquis;
using namespace acquis::fuzz;
using referential::Referential;

/// Any text is imported or refused; what was imported is exported, and imported again.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto imported = release::read({reinterpret_cast<const char*>(data), size});
    if (!imported)
        return 0;
    release::Options options;
    options.dialect = imported->dialect;
    options.id = imported->id;
    options.createdAt = imported->createdAt;
    const auto noFile = [](std::string_view, std::string_view) -> Result<std::string> {
        return failure(Error::Kind::disk, {"Pas de fichier.", "No file."});
    };
    const auto bundle = release::write(Referential::of(imported->entities), options, noFile);
    if (!bundle)
        return 0;
    for (const release::Bundle::File& file : bundle->files)
        if (file.path == "release.json")
            require(release::read(file.bytes).has_value(), "an export is imported again");
    return 0;
}
