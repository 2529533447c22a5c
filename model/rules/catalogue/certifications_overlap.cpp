/// # certifications_overlap
///
/// ## What it does
/// Finds certification set-ups of one scope that hold on the same day. One without a last day holds until the next
/// one of its scope begins.
///
/// ## Why is this bad?
/// The engine takes one set-up a day and scope: which of the two examines a candidate would be chance.
///
/// ## Example
/// ```yaml
/// # two set-ups of scope CORE
/// from: "2026-01-01"
/// until: "2026-12-31"
/// # and
/// from: "2026-09-01"
/// ```
///
/// ## Use instead
/// ```yaml
/// # the first one
/// until: "2026-08-31"
/// ```
///
/// ## Fix
/// None: only a person knows which one goes first.
#include "model/rules/rule.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    std::map<std::string, std::vector<const Certification*>> byScope;
    for (const auto& one : context.referential.all<Certification>())
        if (!one->from.empty())
            byScope[one->scope].push_back(one.get());
    for (auto& [scope, all] : byScope) {
        std::ranges::stable_sort(all, {}, [](const Certification* one) { return one->from.text(); });
        for (std::size_t i = 1; i < all.size(); ++i) {
            const Certification& earlier = *all[i - 1];
            const Certification& later = *all[i];
            const bool isSameStart = earlier.from == later.from;
            if (!isSameStart && (earlier.until.empty() || earlier.until < later.from))
                continue;
            findings.add(later, "from",
                {fmt::format(
                     "« {} » commence le {} alors que « {} » vaut encore (périmètre {}) : le hasard dirait laquelle "
                     "juge un candidat. Terminez l’une avant l’autre.",
                     later.name, later.from.text(), earlier.name, scope),
                    fmt::format(
                        "\"{}\" begins on {} while \"{}\" still holds (scope {}): chance would decide which one "
                        "examines a candidate. End one before the other begins.",
                        later.name, later.from.text(), earlier.name, scope)});
        }
    }
}

} // namespace

Rule certifications_overlap()
{
    return {"certifications_overlap", Severity::warning,
        {"Deux certifications d’un périmètre se chevauchent", "Two certifications of a scope overlap"}, &check};
}

} // namespace acquis::rules
