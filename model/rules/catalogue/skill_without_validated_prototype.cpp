/// # skill_without_validated_prototype
///
/// ## What it does
/// Finds active skills without a validated prototype.
///
/// ## Why is this bad?
/// The skill is selected in profiles and counts in results, but nothing asks it: it can be inferred at best, and at the
/// top of its tube never be validated. No learner reaches 100% of such a profile.
///
/// ## Example
/// A skill with `status: active` whose only prototype has `status: proposed`.
///
/// ## Use instead
/// Validate the prototype, or set the skill back to `underConstruction`.
///
/// ## Fix
/// The skill goes back under construction.
#include "model/rules/called.h"
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    for (const auto& skill : context.referential.all<Skill>()) {
        if (!skill->isActive() || context.links.validatedPrototypeOf(*skill) != nullptr)
            continue;
        const Sentence name = called(context.links, skill->id.text());
        findings.add(*skill, "status",
            {fmt::format("{} est actif sans prototype validé : il compterait sans pouvoir être réussi. Validez un "
                         "prototype ou remettez-le en construction.",
                 name.fr),
                fmt::format("{} is active without a validated prototype: it would count and could not be passed. "
                            "Validate a prototype or set it back under construction.",
                    name.en)},
            Fix{{"Remettre l’acquis en construction.", "Set the skill back under construction."},
                {{"status", Value(wordOf(SkillStatus::underConstruction).yaml)}}});
    }
}

} // namespace

Rule skill_without_validated_prototype()
{
    return {"skill_without_validated_prototype", Severity::error,
        {"Un acquis actif n’a pas de prototype validé", "An active skill has no validated prototype"}, &check};
}

} // namespace acquis::rules
