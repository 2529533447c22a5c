/// # alternative_version_twice
///
/// ## What it does
/// Finds live alternatives of one prototype that share `alternativeVersion`.
///
/// ## Why is this bad?
/// The number is what people call an alternative by ("décli 3"): a remark about it would be applied to the other one.
///
/// ## Example
/// ```yaml
/// prototype: challengeNav1p
/// alternativeVersion: 1
/// # as another alternative of the same prototype
/// ```
///
/// ## Use instead
/// ```yaml
/// prototype: challengeNav1p
/// alternativeVersion: 2
/// ```
///
/// ## Fix
/// Gives it the next free number of its prototype.
#include "model/rules/rule.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    std::map<std::pair<const Challenge*, int>, const Challenge*> firstByNumber;
    std::map<const Challenge*, int> highest;
    for (const auto& challenge : context.referential.all<Challenge>())
        if (challenge->isAlternative() && challenge->alternativeVersion)
            if (const Challenge* prototype = context.links.prototypeOf(*challenge))
                highest[prototype] = std::max(highest[prototype], *challenge->alternativeVersion);
    for (const auto& challenge : context.referential.all<Challenge>()) {
        if (!challenge->isAlternative() || !challenge->isLive() || !challenge->alternativeVersion)
            continue;
        const Challenge* prototype = context.links.prototypeOf(*challenge);
        if (prototype == nullptr)
            continue;
        const auto [first, isNew]
            = firstByNumber.emplace(std::pair(prototype, *challenge->alternativeVersion), challenge.get());
        if (isNew)
            continue;
        const int free = ++highest[prototype];
        findings.add(*challenge, "alternativeVersion",
            {fmt::format("Le numéro de déclinaison {} est déjà celui de {} : on les confondrait dans les relectures. "
                         "Donnez-lui le numéro {}.",
                 *challenge->alternativeVersion, first->second->id.text(), free),
                fmt::format("The alternative number {} is that of {} already: reviews would mistake one for the other. "
                            "Give it number {}.",
                    *challenge->alternativeVersion, first->second->id.text(), free)},
            Fix{{fmt::format("Lui donner le numéro {}.", free), fmt::format("Give it number {}.", free)},
                {{"alternativeVersion", Value(free)}}});
    }
}

} // namespace

Rule alternative_version_twice()
{
    return {"alternative_version_twice", Severity::warning,
        {"Deux déclinaisons portent le même numéro", "Two alternatives have the same number"}, &check};
}

} // namespace acquis::rules
