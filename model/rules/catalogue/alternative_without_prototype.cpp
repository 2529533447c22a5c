/// # alternative_without_prototype
///
/// ## What it does
/// Finds alternatives that are not retired and whose `prototype` is empty.
///
/// ## Why is this bad?
/// Nothing ties the alternative to its family: it inherits nothing, it is not archived with its prototype, and a change
/// of the prototype does not reach it. Imports leave such alternatives where a skill has several prototypes of one
/// version.
///
/// ## Example
/// ```yaml
/// genealogy: alternative
/// version: 1
/// ```
///
/// ## Use instead
/// ```yaml
/// genealogy: alternative
/// prototype: challengeA1
/// version: 1
/// ```
///
/// ## Fix
/// The only prototype of the same skill and version is named, where there is only one.
#include "model/rules/called.h"
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    for (const auto& challenge : context.referential.all<Challenge>()) {
        if (!challenge->isAlternative() || !challenge->isLive() || !challenge->prototype.empty())
            continue;
        const Sentence name = called(context.links, challenge->id.text());
        std::optional<Fix> fix;
        if (const Challenge* only = context.links.prototypeOf(*challenge)) {
            const Sentence prototype = called(context.links, only->id.text());
            fix = Fix{{fmt::format("Nommer {}.", prototype.fr), fmt::format("Name {}.", prototype.en)},
                {{"prototype", Value(only->id.text())}}};
        }
        findings.add(*challenge, "prototype",
            {fmt::format("{} est une déclinaison sans prototype : elle n’hériterait de rien et ne suivrait pas sa "
                         "famille. Nommez son prototype.",
                 name.fr),
                fmt::format("{} is an alternative without a prototype: it would inherit nothing and not follow its "
                            "family. Name its prototype.",
                    name.en)},
            fix);
    }
}

} // namespace

Rule alternative_without_prototype()
{
    return {"alternative_without_prototype", Severity::warning,
        {"Une déclinaison ne nomme pas de prototype", "An alternative names no prototype"}, &check};
}

} // namespace acquis::rules
