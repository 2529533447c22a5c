/// # localization_without_owner
///
/// ## What it does
/// Finds localized challenges and locale files whose challenge or entity does not exist.
///
/// ## Why is this bad?
/// The release cannot carry it: what was translated is lost to the learners, although the work is done. A file that was
/// renamed without its translations makes such orphans.
///
/// ## Example
/// `2v1-challengeA1.en.yaml` without `2v1-challengeA1.yaml`.
///
/// ## Use instead
/// Give both files the same name up to the locale, or remove the translation with its original.
///
/// ## Fix
/// None: only a person knows where the original went.
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void report(Findings& findings, const Subject& subject, const std::string& locale)
{
    findings.add(subject, {},
        {fmt::format("La traduction {} ({}) n’a pas d’original : elle ne serait jamais livrée. "
                     "Rendez-lui son fichier principal ou retirez-la.",
             subject.id, locale),
            fmt::format("The translation {} ({}) has no original: it would never be released. "
                        "Give it its main file back or remove it.",
                subject.id, locale)});
}

void check(const Context& context, Findings& findings)
{
    // A file that no main file lies beside was told of by reading: it knows its owner by a path, or not at all.
    for (const auto& localized : context.referential.all<LocalizedChallenge>())
        if (!localized->challenge.empty()
            && context.referential.find<Challenge>(localized->challenge.text()) == nullptr)
            report(findings, {Kind::localizedChallenge, localized->id.text()}, localized->locale.text());
    for (const auto& localization : context.referential.all<Localization>())
        if (!localization->owner.ends_with(".yaml")
            && !context.referential.find(Subject{localization->ownerKind, localization->owner}))
            report(findings, {Kind::localization, std::string(localization->identity())}, localization->locale.text());
}

} // namespace

Rule localization_without_owner()
{
    return {"localization_without_owner", Severity::error,
        {"Une traduction n’a plus d’original", "A translation has lost its original"}, &check};
}

} // namespace acquis::rules
