#pragma once

#include "exporters/release/plan.h"
#include "exporters/release/read.h"
#include "exporters/release/write.h"
#include "model/referential/links.h"

#include <fstream>
#include <sstream>

/// Journeys of a release through the model, shared by the tests of import and export.
namespace trips {

using namespace acquis;

inline std::string fileText(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// Each entity written as the content of its file and read back.
inline std::vector<referential::Entity> throughValues(const std::vector<referential::Entity>& entities)
{
    std::vector<referential::Entity> read;
    for (const referential::Entity& entity : entities) {
        referential::Reading reading;
        read.push_back(entity.withValue(entity.value(), reading));
    }
    return read;
}

inline Result<std::string> noFile(std::string_view, std::string_view)
{
    return failure(Error::Kind::disk, {"Pas de fichier ici.", "No file here."});
}

inline std::string written(const std::vector<referential::Entity>& entities, const release::Options& options = {})
{
    const auto bundle = release::write(referential::Referential::of(entities), options, noFile);
    return bundle ? bundle->find("release.json")->bytes : std::string();
}

} // namespace trips
