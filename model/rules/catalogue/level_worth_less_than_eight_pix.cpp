/// # level_worth_less_than_eight_pix
///
/// ## What it does
/// Finds levels at which a competence of the framework the engine calls `Pix` has one active skill with a validated
/// challenge only. A skill is worth min(4, 8/n) pix, n being the skills of its competence and level, so that one
/// alone gives 4.
///
/// ## Why is this bad?
/// A level is meant to be worth 8 pix. Whoever has mastered it all lacks 4 of them, and the level shown for the
/// competence stays one below.
///
/// ## Example
/// ```yaml
/// # the only active skill of competence 1.2 at level 5
/// level: 5
/// status: active
/// ```
///
/// ## Use instead
/// A second active skill of the same competence and level, with a validated challenge.
///
/// ## Fix
/// None: a skill has to be written.
#include "model/referential/pix_value.h"
#include "model/rules/called.h"
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    const PixValues values(context.referential);
    const double playable = context.referential.settings().parameter("playableLevel", context.today, 8);
    for (const auto& skill : context.referential.all<Skill>()) {
        if (!skill->level || *skill->level > playable || values.countBeside(*skill) != 1)
            continue;
        const Sentence name = called(context.links, skill->id.text());
        const Competence* competence = context.links.competenceOf(*skill);
        findings.add(*skill, "level",
            {fmt::format("{} est le seul acquis en service du niveau {} de la compétence {} : ce niveau ne vaut que 4 "
                         "pix au lieu de 8. Écrivez-en un second dans un autre sujet.",
                 name.fr, *skill->level, competence->index),
                fmt::format("{} is the only skill in service at level {} of competence {}: this level is worth 4 pix "
                            "instead of 8. Write a second one in another tube.",
                    name.en, *skill->level, competence->index)});
    }
}

} // namespace

Rule level_worth_less_than_eight_pix()
{
    return {"level_worth_less_than_eight_pix", Severity::info,
        {"Un niveau d’une compétence vaut moins de 8 pix", "A level of a competence is worth fewer than 8 pix"},
        &check};
}

} // namespace acquis::rules
