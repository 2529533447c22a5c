/// # waiver_expired
///
/// ## What it does
/// Finds waivers whose date has passed.
///
/// ## Why is this bad?
/// The problem it accepted is open again: the waiver says nothing any more and hides that somebody must decide.
///
/// ## Example
/// ```yaml
/// accepted:
///   - rule: instruction_too_long
///     reason: Le message doit être lu en entier
///     until: "2025-06-30"
/// ```
///
/// ## Use instead
/// Solve the problem and remove the waiver, or give it a new date and the reason why.
///
/// ## Fix
/// None: only a person knows whether the reason still holds.
#include "model/rules/called.h"
#include "model/rules/rule.h"
#include "model/rules/waivers.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    for (const Entity& entity : context.referential.entities()) {
        const std::vector<Waiver>& waivers = entity.common().accepted;
        for (std::size_t i = 0; i < waivers.size(); ++i) {
            if (!isExpired(waivers[i], context.today))
                continue;
            const Sentence name = called(context.links, entity.identity());
            findings.add(entity.subject(), FieldPath("accepted").at(i).field("until"),
                {fmt::format("La dérogation « {} » de {} est échue depuis le {} : le problème est rouvert. Résolvez-le "
                             "ou prolongez-la.",
                     waivers[i].rule, name.fr, waivers[i].until.text()),
                    fmt::format("The waiver \"{}\" of {} expired on {}: the problem is open again. Solve it or extend "
                                "the waiver.",
                        waivers[i].rule, name.en, waivers[i].until.text())});
        }
    }
}

} // namespace

Rule waiver_expired()
{
    return {"waiver_expired", Severity::info, {"Une dérogation est échue", "A waiver has expired"}, &check};
}

} // namespace acquis::rules
