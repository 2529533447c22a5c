#include "exporters/release/collection.h"

#include <algorithm>

namespace acquis::release {

namespace {

using enum Column::Type;

struct Description {
    Collection collection;
    std::string_view name;
    Kind kind;
    std::span<const Column> columns;
};

constexpr Column frameworkColumns[]{{"id", line}, {"name", text}};
constexpr Column areaColumns[]{{"id", line}, {"code", line}, {"name", text}, {"title_i18n", json},
    {"competenceIds", texts}, {"competenceAirtableIds", texts}, {"color", line}, {"frameworkId", line}};
constexpr Column competenceColumns[]{{"id", line}, {"index", line}, {"name_i18n", json}, {"description_i18n", json},
    {"areaId", line}, {"skillIds", texts}, {"thematicIds", texts}, {"origin", text}};
constexpr Column thematicColumns[]{
    {"id", line}, {"name_i18n", json}, {"index", integer}, {"competenceId", line}, {"tubeIds", texts}};
constexpr Column tubeColumns[]{{"id", line}, {"name", text}, {"title", text}, {"description", text},
    {"practicalTitle_i18n", json}, {"practicalDescription_i18n", json}, {"competenceId", line}, {"thematicId", line},
    {"skillIds", texts}, {"isMobileCompliant", boolean}, {"isTabletCompliant", boolean}};
constexpr Column skillColumns[]{{"id", line}, {"name", text}, {"hint_i18n", json}, {"hintStatus", line},
    {"tutorialIds", texts}, {"learningMoreTutorialIds", texts}, {"pixValue", number}, {"competenceId", line},
    {"status", line}, {"tubeId", line}, {"version", integer}, {"level", integer}};
constexpr Column challengeColumns[]{{"id", line}, {"instruction", text}, {"alternativeInstruction", text},
    {"proposals", text}, {"type", line}, {"solution", text}, {"solutionToDisplay", text}, {"t1Status", boolean},
    {"t2Status", boolean}, {"t3Status", boolean}, {"status", line}, {"skillId", line}, {"timer", integer},
    {"competenceId", line}, {"embedUrl", text}, {"embedTitle", text}, {"embedHeight", integer}, {"format", line},
    {"autoReply", boolean}, {"locales", texts}, {"focusable", boolean}, {"delta", number}, {"alpha", number},
    {"responsive", line}, {"genealogy", line}, {"attachments", texts}, {"illustrationAlt", text},
    {"illustrationUrl", text}, {"shuffled", boolean}, {"alternativeVersion", integer}, {"accessibility1", line},
    {"accessibility2", line}, {"requireGafamWebsiteAccess", boolean}, {"isIncompatibleIpadCertif", boolean},
    {"deafAndHardOfHearing", line}, {"isAwarenessChallenge", boolean}, {"toRephrase", boolean},
    {"hasEmbedInternalValidation", boolean}, {"noValidationNeeded", boolean}};
constexpr Column tutorialColumns[]{{"id", line}, {"duration", line}, {"format", text}, {"link", text}, {"source", text},
    {"title", text}, {"locale", line}};
constexpr Column courseColumns[]{{"id", line}, {"name", text}, {"description", text}, {"isActive", boolean},
    {"competences", texts}, {"challenges", texts}};
constexpr Column missionColumns[]{{"id", integer}, {"name_i18n", json}, {"cardImageUrl", text}, {"competenceId", line},
    {"learningObjectives_i18n", json}, {"validatedObjectives_i18n", json}, {"status", line},
    {"introductionMediaUrl", text}, {"introductionMediaType", line}, {"introductionMediaAlt_i18n", json},
    {"documentationUrl", text}, {"content", json}};

constexpr std::array descriptions{
    Description{Collection::frameworks, "frameworks", Kind::framework, frameworkColumns},
    Description{Collection::areas, "areas", Kind::area, areaColumns},
    Description{Collection::competences, "competences", Kind::competence, competenceColumns},
    Description{Collection::thematics, "thematics", Kind::thematic, thematicColumns},
    Description{Collection::tubes, "tubes", Kind::tube, tubeColumns},
    Description{Collection::skills, "skills", Kind::skill, skillColumns},
    Description{Collection::challenges, "challenges", Kind::challenge, challengeColumns},
    Description{Collection::tutorials, "tutorials", Kind::tutorial, tutorialColumns},
    Description{Collection::courses, "courses", Kind::course, courseColumns},
    Description{Collection::missions, "missions", Kind::mission, missionColumns},
    Description{Collection::modules, "modules", Kind::module, {}},
};

const Description& descriptionOf(Collection collection)
{
    return descriptions[static_cast<std::size_t>(collection)];
}

} // namespace

std::string_view nameOf(Collection collection)
{
    return descriptionOf(collection).name;
}

std::optional<Collection> collectionOf(std::string_view name)
{
    const auto found = std::ranges::find(descriptions, name, &Description::name);
    return found == descriptions.end() ? std::nullopt : std::optional(found->collection);
}

Kind kindOf(Collection collection)
{
    return descriptionOf(collection).kind;
}

std::span<const Column> columnsOf(Collection collection)
{
    return descriptionOf(collection).columns;
}

const Column* columnOf(Collection collection, std::string_view key)
{
    const auto columns = columnsOf(collection);
    const auto found = std::ranges::find(columns, key, &Column::key);
    return found == columns.end() ? nullptr : &*found;
}

} // namespace acquis::release
