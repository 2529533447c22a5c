/// # malformed_id
///
/// ## What it does
/// Finds entities whose own id is not a known prefix (`skill`, `challenge`, …, or the old `rec`) followed by letters
/// and digits.
///
/// ## Why is this bad?
/// Tools of the trade recognise ids by their form: the editor of the engine's world refuses others, and an id of
/// another kind's form misleads readers.
///
/// ## Example
/// ```yaml
/// id: mon-test
/// ```
///
/// ## Use instead
/// ```yaml
/// id: course2kQm81xLp0
/// ```
///
/// ## Fix
/// None: an id that was released stays for ever; a new one comes from `acquis new`.
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void report(Findings& findings, const Subject& subject, FieldPath field, Kind kind, std::string_view id)
{
    if (id.empty() || isWellFormedId(id, kind))
        return;
    const std::string_view prefix = nameOf(kind).idPrefix;
    findings.add(subject, std::move(field),
        {fmt::format("L’identifiant {} n’a pas la forme attendue ({} puis des lettres et des chiffres) : des outils le "
                     "refuseraient. S’il n’a jamais été livré, remplacez-le.",
             id, prefix),
            fmt::format(
                "The id {} does not have the expected form ({}, then letters and digits): some tools would refuse "
                "it. If it was never released, replace it.",
                id, prefix)});
}

void check(const Context& context, Findings& findings)
{
    for (const Entity& entity : context.referential.entities())
        if (!nameOf(entity.kind()).idPrefix.empty())
            report(findings, entity.subject(), "id", entity.kind(), entity.identity());
    for (const auto& competence : context.referential.all<Competence>()) {
        const Subject subject{Kind::competence, competence->id.text()};
        for (const Thematic& thematic : competence->thematics)
            report(findings, subject, FieldPath("thematics").key(thematic.id.text()).field("id"), Kind::thematic,
                thematic.id.text());
        if (!competence->workbench)
            continue;
        const FieldPath workbench("workbench");
        report(findings, subject, workbench.field("thematic"), Kind::thematic, competence->workbench->thematic.text());
        report(findings, subject, workbench.field("tube"), Kind::tube, competence->workbench->tube.text());
        report(findings, subject, workbench.field("skill"), Kind::skill, competence->workbench->skill.text());
    }
    for (const auto& tags : context.referential.all<Tags>())
        for (const Tag& tag : tags->tags)
            report(findings, {Kind::tags, "tags"}, FieldPath("tags").key(tag.id.text()).field("id"), Kind::tag,
                tag.id.text());
}

} // namespace

Rule malformed_id()
{
    return {"malformed_id", Severity::warning,
        {"Un identifiant n’a pas la forme attendue", "An id does not have the expected form"}, &check};
}

} // namespace acquis::rules
