/// # skill_version_twice
///
/// ## What it does
/// Finds skills that share tube, level and version with another one, where one of the two is under construction or
/// active.
///
/// ## Why is this bad?
/// They have the same name and the same version: people cannot tell them apart, and the engine, which prefers the
/// highest version, picks one by chance.
///
/// ## Example
/// Two branches each create `3v2.yaml` in one tube.
///
/// ## Use instead
/// Give the newer one the next version.
///
/// ## Fix
/// The next free version of that level.
#include "model/rules/called.h"
#include "model/rules/rule.h"

#include <fmt/format.h>
#include <map>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    for (const auto& tube : context.referential.all<Tube>()) {
        std::map<std::pair<int, int>, const Skill*> first;
        std::map<int, int> highest;
        for (const Skill* skill : context.links.skillsOf(*tube))
            if (skill->level && skill->version)
                highest[*skill->level] = std::max(highest[*skill->level], *skill->version);
        for (const Skill* skill : context.links.skillsOf(*tube)) {
            if (!skill->level || !skill->version)
                continue;
            const auto [other, isNew] = first.emplace(std::pair(*skill->level, *skill->version), skill);
            if (isNew || (!skill->isLive() && !other->second->isLive()))
                continue;
            const int next = ++highest[*skill->level];
            const Sentence name = called(context.links, skill->id.text());
            findings.add(*skill, "version",
                {fmt::format("{} a les mêmes sujet, niveau et version que {} : le moteur choisirait au hasard. "
                             "Donnez-lui la version {}.",
                     name.fr, other->second->id.text(), next),
                    fmt::format("{} has the same tube, level and version as {}: the engine would choose by chance. "
                                "Give it version {}.",
                        name.en, other->second->id.text(), next)},
                Fix{{fmt::format("Passer à la version {}.", next), fmt::format("Move to version {}.", next)},
                    {{"version", Value(next)}}});
        }
    }
}

} // namespace

Rule skill_version_twice()
{
    return {"skill_version_twice", Severity::warning,
        {"Deux acquis ont les mêmes sujet, niveau et version", "Two skills have the same tube, level and version"},
        &check};
}

} // namespace acquis::rules
