/// # several_validated_prototypes
///
/// ## What it does
/// Finds validated prototypes of a skill that has another validated prototype of a higher version.
///
/// ## Why is this bad?
/// One question sets what a skill asks. With two, learners are judged on the same skill by different demands, and
/// archiving one retires the skill although the other is live.
///
/// ## Example
/// Two challenges of one skill with `genealogy: prototype` and `status: validated`.
///
/// ## Use instead
/// Archive the older prototype with its alternatives.
///
/// ## Fix
/// None: archiving a prototype cascades to its alternatives; the studio plans it.
#include "model/rules/called.h"
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    for (const auto& skill : context.referential.all<Skill>()) {
        const Challenge* newest = nullptr;
        for (const Challenge* challenge : context.links.challengesOf(*skill)) {
            if (!challenge->isPrototype() || !challenge->isValidated())
                continue;
            if (const Challenge* older = std::exchange(newest, challenge)) {
                const Sentence parent = called(context.links, skill->id.text());
                findings.add(*older, "status",
                    {fmt::format("{} a deux prototypes validés, {} et {} : l’acquis serait jugé sur deux exigences. "
                                 "Archivez le plus ancien.",
                         parent.fr, older->id.text(), challenge->id.text()),
                        fmt::format("{} has two validated prototypes, {} and {}: the skill would be judged by two "
                                    "demands. Archive the older one.",
                            parent.en, older->id.text(), challenge->id.text())});
            }
        }
    }
}

} // namespace

Rule several_validated_prototypes()
{
    return {"several_validated_prototypes", Severity::warning,
        {"Un acquis a plusieurs prototypes validés", "A skill has several validated prototypes"}, &check};
}

} // namespace acquis::rules
