/// # imported_value_kept
///
/// ## What it does
/// Lists every value that an import kept under `imported:`, in entities, thematics and workbenches. `pixValue` and
/// `competenceId` have rules of their own.
///
/// ## Why is this bad?
/// It is not bad as such: it keeps a release equal to the one that was imported. But as long as it stands there, what
/// Acquis would derive (device flags, links, inherited fields) is not used, and a change of the content does not reach
/// it.
///
/// ## Example
/// ```yaml
/// imported:
///   isMobileCompliant: true
/// ```
///
/// ## Use instead
/// Remove the value once the derived one is right.
///
/// ## Fix
/// The kept value is removed.
#include "model/rules/called.h"
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void report(
    Findings& findings, const Subject& subject, const FieldPath& path, const Value& imported, const Sentence& name)
{
    if (!imported.isMap())
        return;
    for (const Entry& entry : *imported.map()) {
        const bool hasItsRule = (subject.kind == Kind::skill && entry.key == "pixValue")
            || (subject.kind == Kind::challenge && entry.key == "competenceId");
        if (hasItsRule)
            continue;
        findings.add(subject, path.field(entry.key),
            {fmt::format("« {} » de {} vient d’un import et l’emporte sur ce qui serait calculé : les changements n’y "
                         "paraîtraient pas. Retirez-le quand le calcul convient.",
                 entry.key, name.fr),
                fmt::format("\"{}\" of {} comes from an import and wins over what would be derived: changes would not "
                            "show in it. Remove it once the derived value is right.",
                    entry.key, name.en)},
            Fix{{"Retirer la valeur importée.", "Remove the imported value."}, {{path.field(entry.key), Value()}}});
    }
}

void check(const Context& context, Findings& findings)
{
    for (const Entity& entity : context.referential.entities())
        if (!entity.common().imported.isNull())
            report(findings, entity.subject(), "imported", entity.common().imported,
                called(context.links, entity.identity()));
    for (const auto& competence : context.referential.all<Competence>()) {
        const Subject subject{Kind::competence, competence->id.text()};
        for (const Thematic& thematic : competence->thematics)
            report(findings, subject, FieldPath("thematics").key(thematic.id.text()).field("imported"),
                thematic.imported, called(context.links, thematic.id.text()));
        if (competence->workbench)
            report(findings, subject, FieldPath("workbench").field("imported"), competence->workbench->imported,
                called(context.links, competence->workbench->skill.text()));
    }
}

} // namespace

Rule imported_value_kept()
{
    return {"imported_value_kept", Severity::info,
        {"Une valeur importée l’emporte à l’export", "An imported value wins at export"}, &check};
}

} // namespace acquis::rules
