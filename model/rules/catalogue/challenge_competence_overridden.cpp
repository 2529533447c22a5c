/// # challenge_competence_overridden
///
/// ## What it does
/// Finds challenges whose `imported.competenceId` differs from the competence of their skill.
///
/// ## Why is this bad?
/// The engine looks challenges of a competence up by the challenge's own competence: the skill has nothing to ask in
/// its competence, and can never be validated there.
///
/// ## Example
/// ```yaml
/// skill: skillOfCompetence11
/// imported:
///   competenceId: recCompetence23
/// ```
///
/// ## Use instead
/// Remove the kept value: Acquis writes the competence of the skill.
///
/// ## Fix
/// The imported value is removed.
#include "model/rules/called.h"
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    for (const auto& challenge : context.referential.all<Challenge>()) {
        const Value* kept = challenge->imported.find("competenceId");
        const Competence* competence = context.links.competenceOf(*challenge);
        if (kept == nullptr || competence == nullptr || (kept->isText() && *kept->text() == competence->id.text()))
            continue;
        const Sentence name = called(context.links, challenge->id.text());
        const Sentence parent = called(context.links, competence->id.text());
        findings.add(*challenge, FieldPath("imported").field("competenceId"),
            {fmt::format("{} serait livrée dans une autre compétence que celle de son acquis, {} : elle n’y serait "
                         "jamais posée. "
                         "Retirez la valeur importée.",
                 name.fr, parent.fr),
                fmt::format(
                    "{} would be released in another competence than its skill’s, {}: it would never be asked there. "
                    "Remove the imported value.",
                    name.en, parent.en)},
            Fix{{"Retirer la valeur importée.", "Remove the imported value."},
                {{FieldPath("imported").field("competenceId"), Value()}}});
    }
}

} // namespace

Rule challenge_competence_overridden()
{
    return {"challenge_competence_overridden", Severity::error,
        {"Une épreuve garde la compétence d’un import", "A challenge keeps the competence of an import"}, &check};
}

} // namespace acquis::rules
