/// # uncalibrated_challenge_in_certification
///
/// ## What it does
/// Finds validated challenges of active skills, in the tubes of a certification set-up that has not ended, and their
/// live translations, that no calibration gives both a difficulty and a discrimination.
///
/// ## Why is this bad?
/// The adaptive certification can only ask what was measured: the challenge is left out of it. That is as it should be
/// until enough learners have answered it.
///
/// ## Example
/// A new challenge in a tube of `certifications/core.yaml` that stands in no calibration.
///
/// ## Use instead
/// Measure it, and add it to a file in `calibrations/`.
///
/// ## Fix
/// None: a measure comes from answers.
#include "model/rules/calibrated.h"
#include "model/rules/called.h"
#include "model/rules/rule.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

template <class T>
void report(const Context& context, Findings& findings, const T& entity, const std::string& challenge)
{
    const Sentence name = called(context.links, challenge);
    findings.add(entity, {},
        {fmt::format("{} n’est pas calibrée : la certification ne la posera pas. Ajoutez sa mesure à une calibration.",
             name.fr),
            fmt::format("{} is not calibrated: the certification will not ask it. Add its measure to a calibration.",
                name.en)});
}

void check(const Context& context, Findings& findings)
{
    const std::vector<const Certification*> certifications = certificationsToCome(context);
    const auto calibrated = calibratedChallenges(context.referential);
    for (const auto& challenge : context.referential.all<Challenge>()) {
        const Skill* skill = context.links.skillOf(*challenge);
        const bool isDrawn = challenge->isValidated() && skill != nullptr && skill->isActive()
            && std::ranges::any_of(
                certifications, [&](const Certification* one) { return drawsFrom(*one, skill->tube); });
        if (!isDrawn)
            continue;
        if (!calibrated.contains(challenge->id.text()))
            report(context, findings, *challenge, challenge->id.text());
        for (const LocalizedChallenge* localized : context.links.localizedOf(*challenge))
            if (localized->status == LocalizedStatus::live && !calibrated.contains(localized->id.text()))
                report(context, findings, *localized, challenge->id.text());
    }
}

} // namespace

Rule uncalibrated_challenge_in_certification()
{
    return {"uncalibrated_challenge_in_certification", Severity::info,
        {"Une épreuve d’une certification n’est pas calibrée", "A challenge of a certification is not calibrated"},
        &check};
}

} // namespace acquis::rules
