#include "exporters/release/draft.h"

namespace acquis::release {

using namespace referential;

std::vector<Entity> Draft::entities() const
{
    std::vector<Entity> entities{Entity(settings)};
    const auto add = [&](const auto&... shelves) {
        const auto addOne = [&](const auto& shelf) {
            for (const auto& entity : shelf)
                entities.emplace_back(entity);
        };
        (addOne(shelves), ...);
    };
    add(frameworks, areas, competences, tubes, skills, challenges, localizedChallenges, tutorials, courses, missions,
        modules, localizations, calibrations);
    return entities;
}

void Draft::translate(Kind kind, std::string_view owner, const Locale& locale, std::string_view path, std::string text)
{
    Localization made;
    made.identify(kind, owner, locale);
    Localization* localization = localizations.find(made.identity());
    if (localization == nullptr)
        localization = &localizations.add(std::move(made));
    localization->texts.set(path, std::move(text));
}

Thematic* Draft::thematic(std::string_view competence, std::string_view id)
{
    Competence* owner = competences.find(competence);
    if (owner != nullptr)
        for (Thematic& thematic : owner->thematics)
            if (thematic.id.text() == id)
                return &thematic;
    return nullptr;
}

} // namespace acquis::release
