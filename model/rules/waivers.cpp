#include "model/rules/waivers.h"

#include "model/base/hash.h"
#include "model/referential/links.h"
#include "model/referential/value_at.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

std::string spelled(const Value& value)
{
    if (value.isScalar())
        return spelledScalar(value);
    std::string all;
    if (value.isList())
        for (const Value& item : *value.list())
            all += spelled(item) + '\n';
    else
        for (const Entry& entry : *value.map())
            all += entry.key + '=' + spelled(entry.value) + '\n';
    return all;
}

/// Whether the texts of an entity's own file are in this locale.
bool isIn(const Referential& referential, const Entity& entity, const Locale& locale)
{
    if (const auto challenge = entity.as<Challenge>(); challenge != nullptr && !challenge->locales.empty())
        return std::ranges::find(challenge->locales, locale) != challenge->locales.end();
    if (const auto localized = entity.as<LocalizedChallenge>())
        return localized->locale == locale;
    if (const auto localization = entity.as<Localization>())
        return localization->locale == locale;
    return referential.settings().defaultLocale == locale;
}

} // namespace

std::string waiverHash(const Entity& entity, const FieldPath& field)
{
    const Value content = entity.value();
    const Value* value = valueAt(content, entity.recordType(), field);
    return shortHash(value == nullptr ? std::string() : spelled(*value));
}

std::optional<Entity> waivedEntity(const Referential& referential, const Entity& bearer, const Waiver& waiver)
{
    if (waiver.locale.empty() || isIn(referential, bearer, waiver.locale))
        return bearer;
    if (const auto challenge = bearer.as<Challenge>()) {
        for (const LocalizedChallenge* localized : referential.links().localizedOf(*challenge))
            if (localized->locale == waiver.locale)
                return referential.find(Subject{Kind::localizedChallenge, localized->id.text()});
        return std::nullopt;
    }
    const Localization* localization = referential.links().localization(bearer.identity(), waiver.locale.text());
    if (localization == nullptr)
        return std::nullopt;
    return referential.find(Subject{Kind::localization, std::string(localization->identity())});
}

bool isExpired(const Waiver& waiver, const Day& today)
{
    return !waiver.until.empty() && waiver.until < today;
}

bool isOutdated(const Waiver& waiver, const Entity& waived)
{
    return !waiver.of.empty() && !waiver.field.empty()
        && waiver.of != waiverHash(waived, FieldPath::parse(waiver.field));
}

bool accepts(const Waiver& waiver, const Entity& waived, const Diagnostic& problem, const Day& today)
{
    if (waiver.rule != problem.rule || waived.subject() != problem.subject || isExpired(waiver, today))
        return false;
    const std::string field = problem.field.text();
    if (!waiver.field.empty() && waiver.field != field && !field.starts_with(waiver.field + '[')
        && !field.starts_with(waiver.field + '.'))
        return false;
    const FieldPath hashed = waiver.field.empty() ? problem.field : FieldPath::parse(waiver.field);
    return waiver.of.empty() || waiver.of == waiverHash(waived, hashed);
}

} // namespace acquis::rules
