/// # translation_stale
///
/// ## What it does
/// Finds texts of locale files whose `source` hash is no longer that of the original text.
///
/// ## Why is this bad?
/// The original was changed after it was translated: learners of the other locale read an older question, sometimes
/// with another right answer.
///
/// ## Example
/// ```yaml
/// # challenge.en.yaml
/// instruction: Which program shows pages?
/// source:
///   instruction: 5d2f90c1 # of an older text
/// ```
///
/// ## Use instead
/// ```yaml
/// source:
///   instruction: 91b0ce77 # of the text of today
/// ```
///
/// ## Fix
/// None: a person has to read both texts, then renew the hash.
#include "model/base/hash.h"
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void compare(Findings& findings, const Entity& owner, const Subject& subject, const Locale& locale,
    const Dictionary<std::string>& source)
{
    if (source.empty())
        return;
    const Dictionary<std::string> originals = translatableTexts(owner.recordType(), owner.value());
    for (const auto& [path, hash] : source) {
        const std::string* original = originals.find(path);
        const std::string now = shortHash(original == nullptr ? std::string() : *original);
        if (hash.empty() || hash == now)
            continue;
        findings.add(subject, FieldPath("source").key(path),
            {fmt::format(
                 "L’original de « {} » a changé depuis sa traduction en {} : les deux ne demandent peut-être plus "
                 "la même chose. Relisez la traduction, puis notez l’empreinte {}.",
                 path, locale.text(), now),
                fmt::format("The original of \"{}\" has changed since it was translated into {}: the two may no longer "
                            "ask the same. Read the translation again, then note the hash {}.",
                    path, locale.text(), now)});
    }
}

void check(const Context& context, Findings& findings)
{
    for (const auto& localization : context.referential.all<Localization>())
        if (const auto owner = context.referential.find(Subject{localization->ownerKind, localization->owner}))
            compare(findings, *owner, {Kind::localization, std::string(localization->identity())}, localization->locale,
                localization->source);
    for (const auto& localized : context.referential.all<LocalizedChallenge>()) {
        const auto challenge = context.referential.find<Challenge>(localized->challenge.text());
        if (challenge != nullptr && challenge->isLive())
            compare(findings, Entity(challenge), {Kind::localizedChallenge, localized->id.text()}, localized->locale,
                localized->source);
    }
}

} // namespace

Rule translation_stale()
{
    return {"translation_stale", Severity::warning,
        {"Une traduction est en retard sur son original", "A translation lags behind its original"}, &check};
}

} // namespace acquis::rules
