#include "exporters/release/items.h"
#include "exporters/release/json.h"

#include <charconv>

/// Tutorials, courses, missions and modules.
namespace acquis::release {

using namespace referential;

void writeItem(Pen& pen, const Derivation&, const Tutorial& tutorial)
{
    pen.beginMap();
    pen.text("id", tutorial.identity());
    pen.textOrNull("duration", tutorial.duration.text());
    pen.textOrNull("format", tutorial.format ? wordOf(*tutorial.format).release : std::string_view());
    pen.text("link", tutorial.link);
    pen.text("source", tutorial.source);
    pen.text("title", tutorial.title);
    pen.textOrNull("locale", tutorial.language.text());
    pen.endMap();
}

void writeItem(Pen& pen, const Derivation&, const Course& course)
{
    pen.beginMap();
    pen.text("id", course.identity());
    pen.text("name", course.name);
    pen.text("description", course.description);
    pen.value("isActive", !course.inactive);
    pen.key("challenges");
    pen.beginList();
    for (const ChallengeId& challenge : course.challenges)
        pen.text(challenge.text());
    pen.endList();
    pen.endMap();
}

namespace {

/// Missions are numbered by integers in the engine; anything else stays a text.
Value numberOf(const Mission& mission)
{
    std::int64_t number = 0;
    const char* end = mission.id.data() + mission.id.size();
    const auto [rest, error] = std::from_chars(mission.id.data(), end, number);
    const bool isWhole = error == std::errc() && rest == end && std::to_string(number) == mission.id;
    return isWhole ? Value(number) : Value(mission.id);
}

} // namespace

void writeItem(Pen& pen, const Derivation& derivation, const Mission& mission)
{
    const auto translations = [&](std::string_view key, std::string_view text, std::string_view path) {
        writeTranslations(pen, derivation, key, text, mission.id, path);
    };
    pen.beginMap();
    pen.value("id", numberOf(mission));
    translations("name_i18n", mission.name, "name");
    pen.textOrNull("cardImageUrl", mission.cardImageUrl);
    pen.textOrNull("competenceId", mission.competence.text());
    translations("learningObjectives_i18n", mission.learningObjectives, "learningObjectives");
    translations("validatedObjectives_i18n", mission.validatedObjectives, "validatedObjectives");
    pen.text("status", wordOf(mission.status).release);
    pen.textOrNull("introductionMediaUrl", mission.introductionMediaUrl);
    pen.textOrNull("introductionMediaType",
        mission.introductionMediaType ? wordOf(*mission.introductionMediaType).release : std::string_view());
    translations("introductionMediaAlt_i18n", mission.introductionMediaAlt, "introductionMediaAlt");
    pen.textOrNull("documentationUrl", mission.documentationUrl);
    pen.key("content");
    writeMissionContent(pen, derivation, mission);
    pen.endMap();
}

std::optional<Value> moduleOf(const Module& module)
{
    auto parsed = json::parse(module.json);
    return parsed && parsed->value.isMap() ? std::optional(std::move(parsed->value)) : std::nullopt;
}

void writeItem(Pen& pen, const Derivation&, const Module& module)
{
    pen.value(moduleOf(module).value_or(Value()));
}

} // namespace acquis::release
