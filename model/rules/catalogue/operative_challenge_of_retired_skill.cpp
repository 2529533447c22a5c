/// # operative_challenge_of_retired_skill
///
/// ## What it does
/// Finds validated challenges of skills that are archived or obsolete.
///
/// ## Why is this bad?
/// The engine asks challenges of active skills only: this one looks live and is never put to anybody, while its skill
/// still counts in campaigns that froze it.
///
/// ## Example
/// A skill with `status: archived` and a challenge of it with `status: validated`.
///
/// ## Use instead
/// Archive the challenge with its skill, or activate the skill again.
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
    for (const auto& challenge : context.referential.all<Challenge>()) {
        const Skill* skill = context.links.skillOf(*challenge);
        if (!challenge->isValidated() || skill == nullptr || skill->isLive())
            continue;
        const Sentence name = called(context.links, challenge->id.text());
        const Sentence parent = called(context.links, skill->id.text());
        findings.add(*challenge, "status",
            {fmt::format("{} est validée alors que son acquis {} est {} : elle ne serait plus jamais posée. "
                         "Archivez-la avec lui.",
                 name.fr, parent.fr, wordOf(skill->status).fr),
                fmt::format("{} is validated while its skill {} is {}: it would never be asked again. Archive it too.",
                    name.en, parent.en, wordOf(skill->status).en)},
            Fix{{"Archiver l’épreuve.", "Archive the challenge."},
                {{"status", Value(wordOf(ChallengeStatus::archived).yaml)}}});
    }
}

} // namespace

Rule operative_challenge_of_retired_skill()
{
    return {"operative_challenge_of_retired_skill", Severity::warning,
        {"Une épreuve validée dépend d’un acquis retiré", "A validated challenge belongs to a retired skill"}, &check};
}

} // namespace acquis::rules
