/// # thread_open_on_retired_content
///
/// ## What it does
/// Finds discussions that are not resolved, about an obsolete challenge or skill.
///
/// ## Why is this bad?
/// Lists of what is to be done stay long with what nobody will do.
///
/// ## Example
/// ```yaml
/// entity: challengeOld0000001
/// # resolved is not set
/// ```
///
/// ## Use instead
/// ```yaml
/// resolved: true
/// ```
///
/// ## Fix
/// Marks the discussion as resolved.
#include "model/rules/called.h"
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

bool isRetired(const Entity& entity)
{
    if (const auto challenge = entity.as<Challenge>())
        return challenge->status == ChallengeStatus::obsolete;
    const auto skill = entity.as<Skill>();
    return skill != nullptr && skill->status == SkillStatus::obsolete;
}

void check(const Context& context, Findings& findings)
{
    for (const auto& thread : context.referential.all<ReviewThread>()) {
        const auto entity = context.referential.find(thread->entity);
        if (!entity || thread->resolved || !isRetired(*entity))
            continue;
        const Sentence name = called(context.links, thread->entity);
        findings.add(*thread, "resolved",
            {fmt::format("Cette discussion porte sur {}, qui est périmé : elle resterait dans les tâches de tous. "
                         "Marquez-la comme résolue.",
                 name.fr),
                fmt::format(
                    "This discussion is about {}, which is obsolete: it would stay among everybody’s tasks. Mark it "
                    "as resolved.",
                    name.en)},
            Fix{{"Marquer comme résolue.", "Mark as resolved."}, {{"resolved", Value(true)}}});
    }
}

} // namespace

Rule thread_open_on_retired_content()
{
    return {"thread_open_on_retired_content", Severity::info,
        {"Une discussion reste ouverte sur un objet retiré", "A discussion is still open about retired content"},
        &check};
}

} // namespace acquis::rules
