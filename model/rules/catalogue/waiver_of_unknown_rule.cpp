/// # waiver_of_unknown_rule
///
/// ## What it does
/// Finds waivers whose `rule` is the id of no rule.
///
/// ## Why is this bad?
/// It accepts nothing: its author believes a problem settled that stays open.
///
/// ## Example
/// ```yaml
/// accepted:
///   - rule: instruction_to_long
///     reason: Le message doit être lu en entier
/// ```
///
/// ## Use instead
/// An id that `acquis check --list` prints.
///
/// ## Fix
/// None.
#include "model/rules/called.h"
#include "model/rules/catalogue.h"
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    for (const Entity& entity : context.referential.entities()) {
        const std::vector<Waiver>& waivers = entity.common().accepted;
        for (std::size_t i = 0; i < waivers.size(); ++i) {
            if (waivers[i].rule.empty() || findRule(waivers[i].rule) != nullptr)
                continue;
            const Sentence name = called(context.links, entity.identity());
            findings.add(entity.subject(), FieldPath("accepted").at(i).field("rule"),
                {fmt::format("Une dérogation de {} nomme la règle « {} », qui n’existe pas : elle n’accepterait rien. "
                             "Corrigez son nom.",
                     name.fr, waivers[i].rule),
                    fmt::format("A waiver of {} names the rule \"{}\", which does not exist: it would accept nothing. "
                                "Correct its name.",
                        name.en, waivers[i].rule)});
        }
    }
}

} // namespace

Rule waiver_of_unknown_rule()
{
    return {"waiver_of_unknown_rule", Severity::info,
        {"Une dérogation nomme une règle inconnue", "A waiver names an unknown rule"}, &check};
}

} // namespace acquis::rules
