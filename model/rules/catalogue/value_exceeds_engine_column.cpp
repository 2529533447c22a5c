/// # value_exceeds_engine_column
///
/// ## What it does
/// Finds texts longer than the column that keeps them (255 characters for most short texts, 5,000 for the texts of a
/// campaign), texts that hold the null character, mission numbers that are none, and kept imports of a wrong type or
/// range.
///
/// ## Why is this bad?
/// PostgreSQL refuses the row, and the engine refuses the whole release with it: learners keep the old content.
///
/// ## Example
/// A tutorial with a duration of 300 characters, a mission with the id `tri`.
///
/// ## Use instead
/// Shorten the text; give a whole number below 2,147,483,648.
///
/// ## Fix
/// None: only a person knows what to leave out.
#include "model/rules/called.h"
#include "model/rules/references.h"
#include "model/rules/rule.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <limits>

namespace acquis::rules {

using namespace referential;

namespace {

struct Limit {
    Kind kind;
    std::string_view field;
    std::size_t characters;
};

constexpr std::array limits{
    Limit{Kind::area, "code", 255},
    Limit{Kind::competence, "index", 255},
    Limit{Kind::tutorial, "language", 255},
    Limit{Kind::campaign, "landingText", 5000},
    Limit{Kind::campaign, "resultText", 5000},
};

constexpr std::array integerKeys{std::string_view("level"), std::string_view("version"),
    std::string_view("alternativeVersion"), std::string_view("timer"), std::string_view("embedHeight"),
    std::string_view("index")};
constexpr std::array shortKeys{std::string_view("type"), std::string_view("status"), std::string_view("genealogy"),
    std::string_view("accessibility1"), std::string_view("accessibility2"), std::string_view("deafAndHardOfHearing"),
    std::string_view("responsive"), std::string_view("format"), std::string_view("color"),
    std::string_view("hintStatus"), std::string_view("duration"), std::string_view("locale"),
    std::string_view("introductionMediaType")};
constexpr std::int64_t largestInteger = std::numeric_limits<std::int32_t>::max();

/// PostgreSQL counts characters: bytes that start one.
std::size_t characters(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, [](unsigned char c) { return (c & 0xC0) != 0x80; }));
}

void report(Findings& findings, const Entity& entity, const FieldPath& path, const Sentence& name, std::string_view fr,
    std::string_view en)
{
    findings.add(entity.subject(), path,
        {fmt::format("« {} » de {} {} : le moteur refuserait toute la livraison. Corrigez la valeur.", path.text(),
             name.fr, fr),
            fmt::format("\"{}\" of {} {}: the engine would refuse the whole release. Correct the value.", path.text(),
                name.en, en)});
}

bool holdsNull(const Value& value)
{
    if (value.isText())
        return value.text()->find('\0') != std::string::npos;
    if (value.isList())
        return std::ranges::any_of(*value.list(), holdsNull);
    return value.isMap()
        && std::ranges::any_of(*value.map(), [](const Entry& entry) { return holdsNull(entry.value); });
}

void checkTexts(const Context& context, Findings& findings, const Entity& entity)
{
    const Value content = entity.value();
    if (holdsNull(content))
        forEachText(entity, [&](const FieldPath& path, const std::string& text) {
            if (text.find('\0') != std::string::npos)
                report(findings, entity, path, called(context.links, entity.identity()), "contient le caractère nul",
                    "holds the null character");
        });
    for (const Limit& limit : limits) {
        const Value* value = limit.kind == entity.kind() ? content.find(limit.field) : nullptr;
        if (value != nullptr && value->isText() && characters(*value->text()) > limit.characters)
            report(findings, entity, limit.field, called(context.links, entity.identity()),
                fmt::format("dépasse {} caractères", limit.characters),
                fmt::format("is longer than {} characters", limit.characters));
    }
}

bool fitsColumn(std::string_view key, const Value& value)
{
    if (value.isNull())
        return true;
    if (std::ranges::find(integerKeys, key) != integerKeys.end())
        return value.integer() != nullptr && *value.integer() <= largestInteger
            && *value.integer() >= -largestInteger - 1;
    if (std::ranges::find(shortKeys, key) != shortKeys.end())
        return !value.isText() || characters(*value.text()) <= 255;
    return true;
}

void checkImported(const Context& context, Findings& findings, const Entity& entity)
{
    const bool isText = entity.kind() == Kind::competence; // its index is a text
    if (const Value::Map* imported = entity.common().imported.map())
        for (const Entry& entry : *imported)
            if (!(isText && entry.key == "index") && !fitsColumn(entry.key, entry.value))
                report(findings, entity, FieldPath("imported").field(entry.key),
                    called(context.links, entity.identity()), "ne tient pas dans la colonne du moteur",
                    "does not fit the engine’s column");
}

void checkNumbers(const Context& context, Findings& findings, const Entity& entity)
{
    if (const auto mission = entity.as<Mission>()) {
        const bool isNumber = !mission->id.empty() && mission->id.size() <= 9
            && std::ranges::all_of(mission->id, [](char c) { return c >= '0' && c <= '9'; });
        if (!isNumber)
            report(findings, entity, "id", {mission->id, mission->id}, "n’est pas un nombre entier",
                "is not a whole number");
    }
    if (const auto calibration = entity.as<Calibration>())
        for (const auto& [id, measure] : calibration->measures)
            for (const std::optional<double>& number : {measure.difficulty, measure.discrimination})
                if (number && !std::isfinite(static_cast<float>(*number)))
                    report(findings, entity, FieldPath("measures").key(id), called(context.links, id),
                        "n’est pas un nombre que le moteur peut garder", "is no number that the engine can keep");
}

void check(const Context& context, Findings& findings)
{
    for (const Entity& entity : context.referential.entities()) {
        checkTexts(context, findings, entity);
        checkImported(context, findings, entity);
        checkNumbers(context, findings, entity);
    }
}

} // namespace

Rule value_exceeds_engine_column()
{
    return {"value_exceeds_engine_column", Severity::error,
        {"Une valeur dépasse ce que le moteur peut garder", "A value exceeds what the engine can keep"}, &check};
}

} // namespace acquis::rules
