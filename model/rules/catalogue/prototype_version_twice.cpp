/// # prototype_version_twice
///
/// ## What it does
/// Finds prototypes that share skill and version with another one, where one of the two is proposed or validated. The
/// workbench has no versions.
///
/// ## Why is this bad?
/// Skill and version say which family an alternative belongs to in the release: with two prototypes, its accessibility
/// and devices come from the wrong one.
///
/// ## Example
/// Two prototypes of one skill with `version: 1`.
///
/// ## Use instead
/// Give the newer one, and its alternatives, the next version.
///
/// ## Fix
/// None: the alternatives change with their prototype; the studio plans it.
#include "model/rules/called.h"
#include "model/rules/rule.h"

#include <fmt/format.h>
#include <map>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    for (const auto& skill : context.referential.all<Skill>()) {
        std::map<int, const Challenge*> first;
        for (const Challenge* challenge : context.links.challengesOf(*skill)) {
            if (!challenge->isPrototype() || !challenge->version)
                continue;
            const auto [other, isNew] = first.emplace(*challenge->version, challenge);
            if (isNew || (!challenge->isLive() && !other->second->isLive()))
                continue;
            const Sentence name = called(context.links, challenge->id.text());
            findings.add(*challenge, "version",
                {fmt::format("{} a la même version {} que le prototype {} : leurs déclinaisons seraient confondues. "
                             "Donnez-lui la version suivante.",
                     name.fr, *challenge->version, other->second->id.text()),
                    fmt::format("{} has the same version {} as the prototype {}: their alternatives would be confused. "
                                "Give it the next version.",
                        name.en, *challenge->version, other->second->id.text())});
        }
    }
}

} // namespace

Rule prototype_version_twice()
{
    return {"prototype_version_twice", Severity::warning,
        {"Deux prototypes d’un acquis ont la même version", "Two prototypes of a skill have the same version"}, &check};
}

} // namespace acquis::rules
