#include "exporters/release/families.h"

#include "model/base/locale.h"
#include "model/referential/challenge.h"

#include <algorithm>
#include <map>

namespace acquis::release {

using namespace referential;

namespace {

/// Rows of one skill that could be one challenge in several locales.
using FamilyKey = std::tuple<std::string, std::string, std::optional<int>, std::string>;

FamilyKey keyOf(const Item& row)
{
    return {row.text("skillId"), row.text("genealogy"), row.integer("alternativeVersion"), row.text("type")};
}

bool isFrench(const Item& row)
{
    const std::vector<std::string> locales = row.texts("locales");
    return std::ranges::find(locales, "fr") != locales.end() || std::ranges::find(locales, "fr-fr") != locales.end();
}

/// Whether a challenge of this status can have a translation of that one.
bool suits(const Item& primary, const Item& translation)
{
    const auto status = primary.word<ChallengeStatus>("status");
    const auto translated = translation.word<ChallengeStatus>("status");
    const bool isOperative = status == ChallengeStatus::validated || status == ChallengeStatus::archived;
    return status && (translated == status || (isOperative && translated == ChallengeStatus::proposed));
}

bool isTranslation(const Item& row)
{
    const std::vector<std::string> locales = row.texts("locales");
    return locales.size() == 1 && !isFrench(row) && Locale::parse(locales.front()).has_value()
        && !row.text("skillId").empty();
}

/// The only element of a list; nullptr where there is none or there are several.
const Item* only(const std::vector<const Item*>& rows)
{
    return rows.size() == 1 ? rows.front() : nullptr;
}

bool isPrototype(const Item& row)
{
    return row.word<Genealogy>("genealogy") == Genealogy::prototype;
}

bool isValidated(const Item& row)
{
    return row.word<ChallengeStatus>("status") == ChallengeStatus::validated;
}

} // namespace

Families::Families(const Source& source)
{
    std::map<FamilyKey, std::vector<const Item*>> families;
    std::map<std::string, std::vector<const Item*>> prototypes;
    for (const Item& row : source.items(Collection::challenges))
        families[keyOf(row)].push_back(&row);
    for (const auto& [key, siblings] : families)
        for (const Item* row : siblings)
            if (isTranslation(*row))
                linkTranslation(*row, siblings);
    for (const Item& row : source.items(Collection::challenges))
        if (isPrototype(row) && primaryOf(row) == nullptr && !row.text("skillId").empty())
            prototypes[row.text("skillId")].push_back(&row);
    for (const Item& row : source.items(Collection::challenges))
        if (row.word<Genealogy>("genealogy") == Genealogy::alternative && primaryOf(row) == nullptr)
            linkAlternative(row, prototypes[row.text("skillId")]);
}

void Families::linkTranslation(const Item& row, const std::vector<const Item*>& siblings)
{
    std::vector<const Item*> candidates;
    for (const Item* sibling : siblings)
        if (isFrench(*sibling) && suits(*sibling, row))
            candidates.push_back(sibling);
    const auto isTwin = [&](const Item* sibling) {
        return sibling != &row && isTranslation(*sibling) && sibling->texts("locales") == row.texts("locales");
    };
    const Item* primary = std::ranges::any_of(siblings, isTwin) ? nullptr : only(candidates);
    if (primary != nullptr)
        primaries_.emplace(&row, primary);
    else if (!candidates.empty())
        ambiguousTranslations_.emplace(&row, true);
}

void Families::linkAlternative(const Item& row, const std::vector<const Item*>& siblings)
{
    const Item* prototype = only(siblings);
    if (prototype == nullptr && isValidated(row)) {
        std::vector<const Item*> validated;
        std::ranges::copy_if(
            siblings, std::back_inserter(validated), [](const Item* one) { return isValidated(*one); });
        prototype = only(validated); // a validated alternative needs a validated prototype
    }
    if (prototype != nullptr)
        prototypes_.emplace(&row, prototype);
    else if (!siblings.empty())
        ambiguousAlternatives_.emplace(&row, true);
}

const Item* Families::primaryOf(const Item& row) const
{
    const auto found = primaries_.find(&row);
    return found == primaries_.end() ? nullptr : found->second;
}

const Item* Families::prototypeOf(const Item& alternative) const
{
    const auto found = prototypes_.find(&alternative);
    return found == prototypes_.end() ? nullptr : found->second;
}

bool Families::isAmbiguousTranslation(const Item& row) const
{
    return ambiguousTranslations_.contains(&row);
}

bool Families::isAmbiguousAlternative(const Item& alternative) const
{
    return ambiguousAlternatives_.contains(&alternative);
}

} // namespace acquis::release
