/// # too_few_calibrated_tubes
///
/// ## What it does
/// For each certification set-up that has not ended and each locale with calibrated challenges, counts the tubes with a
/// validated, calibrated challenge of an active skill; the challenges, where the set-up allows several questions of a
/// tube. Finds those with fewer than the test has questions (32 unless told).
///
/// ## Why is this bad?
/// The test stops early without telling the candidate, who is scored on fewer questions or not at all.
///
/// ## Example
/// A set-up of 32 questions in a referential with 18 calibrated tubes.
///
/// ## Use instead
/// Calibrate challenges of more tubes, or shorten the test (`maximumLength`).
///
/// ## Fix
/// None.
#include "model/rules/calibrated.h"
#include "model/rules/rule.h"

#include <fmt/format.h>
#include <map>
#include <set>

namespace acquis::rules {

using namespace referential;

namespace {

constexpr int usualLength = 32;

/// What can be asked in each locale: tubes, or skills' challenges where a tube may come twice.
std::map<std::string, std::set<std::string>> askable(const Context& context, const Certification& certification)
{
    std::map<std::string, std::set<std::string>> byLocale;
    const auto calibrated = calibratedChallenges(context.referential);
    const bool byTube = certification.oneQuestionPerTube.value_or(true);
    for (const auto& challenge : context.referential.all<Challenge>()) {
        const Skill* skill = context.links.skillOf(*challenge);
        if (!challenge->isValidated() || skill == nullptr || !skill->isActive()
            || !drawsFrom(certification, skill->tube))
            continue;
        const auto remember = [&](const std::string& locale) {
            byLocale[locale].insert(byTube ? skill->tube.text() : challenge->id.text());
        };
        if (calibrated.contains(challenge->id.text()))
            for (const Locale& locale : challenge->locales)
                remember(locale.text());
        for (const LocalizedChallenge* localized : context.links.localizedOf(*challenge))
            if (localized->status == LocalizedStatus::live && calibrated.contains(localized->id.text()))
                remember(localized->locale.text());
    }
    if (byLocale.empty())
        byLocale[context.referential.settings().defaultLocale.text()];
    return byLocale;
}

void check(const Context& context, Findings& findings)
{
    for (const Certification* certification : certificationsToCome(context))
        for (const auto& [locale, tubes] : askable(context, *certification)) {
            const int needed = certification->maximumLength.value_or(usualLength);
            if (static_cast<int>(tubes.size()) >= needed)
                continue;
            const bool byTube = certification->oneQuestionPerTube.value_or(true);
            findings.add(*certification, "tubes",
                {fmt::format("« {} » ne trouve en {} que {} {} pour {} questions : le test s’arrêterait avant la fin "
                             "sans le dire au candidat. "
                             "Calibrez d’autres sujets ou raccourcissez le test.",
                     certification->name, locale, tubes.size(), byTube ? "sujets calibrés" : "épreuves calibrées",
                     needed),
                    fmt::format("\"{}\" finds only {} calibrated {} in {} for {} questions: the test would stop early "
                                "without telling the candidate. "
                                "Calibrate more tubes or shorten the test.",
                        certification->name, tubes.size(), byTube ? "tubes" : "challenges", locale, needed)});
        }
}

} // namespace

Rule too_few_calibrated_tubes()
{
    return {"too_few_calibrated_tubes", Severity::warning,
        {"Trop peu de sujets calibrés pour une certification", "Too few calibrated tubes for a certification"}, &check};
}

} // namespace acquis::rules
