/// # calibrated_challenge_made_obsolete
///
/// ## What it does
/// Finds obsolete challenges that a calibration measured, while a certification set-up is in force that began before
/// they were made obsolete. Where an earlier revision is given, only challenges that became obsolete since are told.
///
/// ## Why is this bad?
/// Candidates may have answered it. The engine has lost such answers in the computation of the capacity, and a
/// recalibration without a challenge that was answered has blocked the end of sessions.
///
/// ## Example
/// A challenge with `status: obsolete` that stands in `calibrations/2026.yaml`, with a certification from 2026-01-01
/// on.
///
/// ## Use instead
/// Archive it: it is not asked any more and its answers keep counting. Make it obsolete after the set-up has ended.
///
/// ## Fix
/// The challenge is archived.
#include "model/rules/calibrated.h"
#include "model/rules/called.h"
#include "model/rules/rule.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

bool isConcerned(const Context& context, const Challenge& challenge)
{
    if (context.base != nullptr)
        if (const auto before = context.base->find<Challenge>(challenge.id.text()))
            if (before->status == ChallengeStatus::obsolete)
                return false;
    return std::ranges::any_of(context.referential.all<Certification>(), [&](const auto& certification) {
        return isInForce(*certification, context.today)
            && (challenge.obsoletedAt.empty() || challenge.obsoletedAt >= certification->from);
    });
}

void check(const Context& context, Findings& findings)
{
    const auto calibrated = calibratedChallenges(context.referential);
    for (const auto& challenge : context.referential.all<Challenge>()) {
        if (challenge->status != ChallengeStatus::obsolete || !calibrated.contains(challenge->id.text())
            || !isConcerned(context, *challenge))
            continue;
        const Sentence name = called(context.links, challenge->id.text());
        findings.add(*challenge, "status",
            {fmt::format("{} est calibrée et devient périmée pendant une certification : des réponses de candidats "
                         "seraient perdues. "
                         "Archivez-la jusqu’à la fin de la certification.",
                 name.fr),
                fmt::format("{} is calibrated and becomes obsolete during a certification: answers of candidates would "
                            "be lost. "
                            "Keep it archived until the certification ends.",
                    name.en)},
            Fix{{"Archiver l’épreuve.", "Archive the challenge."},
                {{"status", Value(wordOf(ChallengeStatus::archived).yaml)}}});
    }
}

} // namespace

Rule calibrated_challenge_made_obsolete()
{
    return {"calibrated_challenge_made_obsolete", Severity::warning,
        {"Une épreuve calibrée est périmée pendant une certification",
            "A calibrated challenge is obsolete during a certification"},
        &check, true};
}

} // namespace acquis::rules
