#include "model/store/modeline.h"

#include "model/referential/schema_name.h"

#include <filesystem>
#include <fmt/format.h>

namespace acquis::store {

using namespace referential;

namespace {

constexpr std::string_view beginning = "# yaml-language-server:";

std::string schemaOf(const Entity& entity)
{
    // the locale file of a challenge is an entity of its own kind
    if (const auto localization = entity.as<Localization>())
        return schemaName(localization->ownerKind, true);
    return schemaName(entity.kind());
}

} // namespace

std::string modelineOf(const Settings& settings, const Entity& entity, std::string_view path)
{
    if (settings.schemas.empty() || entity.kind() == Kind::module)
        return {};
    std::string place = settings.schemas;
    while (place.size() > 1 && place.ends_with('/'))
        place.pop_back();
    const bool isRelative = !place.starts_with('/') && place.find("://") == std::string::npos;
    if (isRelative) {
        const std::filesystem::path folder = std::filesystem::path(path).parent_path();
        place = std::filesystem::path(place)
                    .lexically_normal()
                    .lexically_relative(folder.empty() ? "." : folder)
                    .generic_string();
    }
    return fmt::format("{} $schema={}/{}\n", beginning, place, schemaOf(entity));
}

bool isModeline(std::string_view comment)
{
    return comment.starts_with(beginning);
}

} // namespace acquis::store
