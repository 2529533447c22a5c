/// # link_waiver_expired
///
/// ## What it does
/// Finds entries of `links.yaml` whose last day has passed.
///
/// ## Why is this bad?
/// The address is checked again: the entry says nothing any more and hides that somebody must look at it.
///
/// ## Example
/// ```yaml
/// waivers:
///   - url: https://example.org/
///     reason: En travaux
///     until: "2025-01-31"
/// ```
///
/// ## Use instead
/// ```yaml
/// waivers:
///   - url: https://example.org/
///     reason: En travaux
///     until: "2027-01-31"
/// ```
///
/// ## Fix
/// None: only a person knows whether the reason still holds.
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    for (const auto& links : context.referential.all<LinkWaivers>())
        for (std::size_t i = 0; i < links->waivers.size(); ++i) {
            const LinkWaiver& waiver = links->waivers[i];
            if (waiver.until.empty() || waiver.until >= context.today)
                continue;
            findings.add(*links, FieldPath("waivers").key(waiver.url).field("until"),
                {fmt::format("La dérogation du lien {} est échue depuis le {} : l’adresse est de nouveau contrôlée. "
                             "Regardez-la, puis prolongez ou retirez la dérogation.",
                     waiver.url, waiver.until.text()),
                    fmt::format(
                        "The waiver of the link {} expired on {}: the address is checked again. Look at it, then "
                        "extend the waiver or remove it.",
                        waiver.url, waiver.until.text())});
        }
}

} // namespace

Rule link_waiver_expired()
{
    return {"link_waiver_expired", Severity::info, {"Une dérogation de lien est échue", "A link waiver has expired"},
        &check};
}

} // namespace acquis::rules
