/// # competence_without_thematic
///
/// ## What it does
/// Finds competences without any thematic.
///
/// ## Why is this bad?
/// Nothing of the competence can be selected, asked or certified. That is as it should be while it is being written.
///
/// ## Example
/// A competence with descriptors and no `thematics`.
///
/// ## Use instead
/// Add a thematic with its first tube.
///
/// ## Fix
/// None.
#include "model/rules/called.h"
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    for (const auto& competence : context.referential.all<Competence>()) {
        if (!competence->thematics.empty())
            continue;
        const Sentence name = called(context.links, competence->id.text());
        findings.add(*competence, "thematics",
            {fmt::format("{} n’a pas encore de thématique : rien n’y serait évalué. Ajoutez une thématique et son "
                         "premier sujet.",
                 name.fr),
                fmt::format(
                    "{} has no thematic yet: nothing would be assessed in it. Add a thematic and its first tube.",
                    name.en)});
    }
}

} // namespace

Rule competence_without_thematic()
{
    return {"competence_without_thematic", Severity::info,
        {"Une compétence n’a pas encore de thématique", "A competence has no thematic yet"}, &check};
}

} // namespace acquis::rules
