/// # two_active_skills_at_one_level
///
/// ## What it does
/// Finds active skills that share tube and level with an active skill of a higher version.
///
/// ## Why is this bad?
/// One skill per tube and level counts in what a learner knows: the other is asked in vain, and its pix are never won.
///
/// ## Example
/// `3v1.yaml` and `3v2.yaml` of one tube, both with `status: active`.
///
/// ## Use instead
/// Archive the older version when the newer one goes live.
///
/// ## Fix
/// The older version is archived.
#include "model/rules/called.h"
#include "model/rules/rule.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace acquis::rules {

using namespace referential;

namespace {

/// Only for a skill whose challenges are all retired: the others would have to follow it one by one.
std::optional<Fix> fixOf(const Context& context, const Skill& skill)
{
    if (std::ranges::any_of(context.links.challengesOf(skill), &Challenge::isOperative))
        return std::nullopt;
    return Fix{{"Archiver l’acquis.", "Archive the skill."}, {{"status", Value(wordOf(SkillStatus::archived).yaml)}}};
}

void check(const Context& context, Findings& findings)
{
    for (const auto& tube : context.referential.all<Tube>()) {
        std::map<int, const Skill*> newest; // skills come by level, then version
        for (const Skill* skill : context.links.skillsOf(*tube)) {
            if (!skill->isActive() || !skill->level)
                continue;
            const Skill*& known = newest[*skill->level];
            if (const Skill* older = std::exchange(known, skill)) {
                const Sentence name = called(context.links, older->id.text());
                const Sentence other = called(context.links, skill->id.text());
                findings.add(*older, "status",
                    {fmt::format("{} et {} sont actifs au même niveau : le moteur n’en compterait qu’un. Archivez le "
                                 "plus ancien.",
                         name.fr, other.fr),
                        fmt::format("{} and {} are active on the same level: the engine would count one of them only. "
                                    "Archive the older one.",
                            name.en, other.en)},
                    fixOf(context, *older));
            }
        }
    }
}

} // namespace

Rule two_active_skills_at_one_level()
{
    return {"two_active_skills_at_one_level", Severity::error,
        {"Deux acquis actifs au même niveau d’un sujet", "Two active skills on one level of a tube"}, &check};
}

} // namespace acquis::rules
