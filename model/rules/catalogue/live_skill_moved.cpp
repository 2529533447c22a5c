/// # live_skill_moved
///
/// ## What it does
/// Compares with an earlier revision: finds skills that were active there and now have another tube or level.
///
/// ## Why is this bad?
/// The engine keeps what learners know by tube and level. A skill that moves takes their answers along and changes what
/// they are said to know, without anybody having answered anything.
///
/// ## Example
/// A commit changes `level: 2` to `level: 3` in an active skill.
///
/// ## Use instead
/// Create a new skill on the other level, move the challenges to it, and archive this one.
///
/// ## Fix
/// Tube and level are set back.
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
    for (const auto& before : context.base->all<Skill>()) {
        const auto now = context.referential.find<Skill>(before->id.text());
        if (now == nullptr || !before->isActive() || (now->tube == before->tube && now->level == before->level))
            continue;
        const Sentence was = called(context.base->links(), before->id.text());
        const Sentence is = called(context.links, now->id.text());
        findings.add(*now, now->level != before->level ? "level" : "tube",
            {fmt::format(
                 "{} était en service et devient {} : ce que les apprenants ont déjà répondu changerait de sens. "
                 "Créez plutôt un acquis à cet endroit et archivez celui-ci.",
                 was.fr, is.fr),
                fmt::format("{} was live and becomes {}: what learners have answered would change its meaning. "
                            "Create a skill there instead and archive this one.",
                    was.en, is.en)},
            Fix{{"Rétablir le sujet et le niveau.", "Set tube and level back."},
                {{"tube", Value(before->tube.text())}, {"level", before->level ? Value(*before->level) : Value()}}});
    }
}

} // namespace

Rule live_skill_moved()
{
    return {"live_skill_moved", Severity::warning,
        {"Un acquis en service a changé de sujet ou de niveau", "A live skill changed tube or level"}, &check, true};
}

} // namespace acquis::rules
