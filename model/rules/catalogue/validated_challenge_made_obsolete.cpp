/// # validated_challenge_made_obsolete
///
/// ## What it does
/// Compares with an earlier revision: finds challenges that were validated there and are obsolete now.
///
/// ## Why is this bad?
/// People who are in the middle of a campaign may have it on their screen: the engine stops knowing it at once, and
/// result screens of old participations have failed on such challenges.
///
/// ## Example
/// A commit changes `status: validated` to `status: obsolete`.
///
/// ## Use instead
/// `status: archived` first: running campaigns end with it. Make it obsolete later.
///
/// ## Fix
/// The challenge is archived.
#include "model/rules/called.h"
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    if (context.base == nullptr)
        return;
    for (const auto& challenge : context.referential.all<Challenge>()) {
        const auto before = context.base->find<Challenge>(challenge->id.text());
        if (challenge->status != ChallengeStatus::obsolete || before == nullptr || !before->isValidated())
            continue;
        const Sentence name = called(context.links, challenge->id.text());
        findings.add(*challenge, "status",
            {fmt::format("{} passe de validée à périmée : les parcours en cours perdraient une question posée. "
                         "Archivez-la d’abord.",
                 name.fr),
                fmt::format("{} goes from validated to obsolete: running parcours would lose a question already asked. "
                            "Archive it first.",
                    name.en)},
            Fix{{"Archiver l’épreuve.", "Archive the challenge."},
                {{"status", Value(wordOf(ChallengeStatus::archived).yaml)}}});
    }
}

} // namespace

Rule validated_challenge_made_obsolete()
{
    return {"validated_challenge_made_obsolete", Severity::warning,
        {"Une épreuve validée est périmée sans avoir été archivée",
            "A validated challenge is made obsolete without being archived"},
        &check, true};
}

} // namespace acquis::rules
