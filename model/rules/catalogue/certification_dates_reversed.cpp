/// # certification_dates_reversed
///
/// ## What it does
/// Finds certification set-ups whose last day is before their first.
///
/// ## Why is this bad?
/// No session falls between: candidates would be examined by the set-up before it.
///
/// ## Example
/// ```yaml
/// from: "2026-09-01"
/// until: "2026-06-30"
/// ```
///
/// ## Use instead
/// ```yaml
/// from: "2026-09-01"
/// until: "2027-06-30"
/// ```
///
/// ## Fix
/// None: only a person knows the dates.
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    for (const auto& one : context.referential.all<Certification>())
        if (!one->from.empty() && !one->until.empty() && one->until < one->from)
            findings.add(*one, "until",
                {fmt::format(
                     "La configuration « {} » finit le {}, avant de commencer le {} : aucune session n’en relèverait. "
                     "Corrigez l’une des dates.",
                     one->name, one->until.text(), one->from.text()),
                    fmt::format("The set-up \"{}\" ends on {}, before it begins on {}: no session would come under it. "
                                "Correct one of the dates.",
                        one->name, one->until.text(), one->from.text())});
}

} // namespace

Rule certification_dates_reversed()
{
    return {"certification_dates_reversed", Severity::error,
        {"Une certification finit avant de commencer", "A certification ends before it begins"}, &check};
}

} // namespace acquis::rules
