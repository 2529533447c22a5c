/// # reference_not_found
///
/// ## What it does
/// Finds fields that hold the id of another entity, of the expected kind, where there is no such entity. Prototypes,
/// tubes, competences, thematics, tutorials, tags, profiles, the keys of a calibration and of meshes by competence, and
/// the entity of a discussion are looked at. The skill of a challenge and the challenges of a course have rules of
/// their own.
///
/// ## Why is this bad?
/// The engine answers "not found" while it loads whatever holds the reference, and with it the whole list or page.
///
/// ## Example
/// ```yaml
/// tutorials: [tutorialGone000000]
/// ```
///
/// ## Use instead
/// The id of an entity that exists, or nothing.
///
/// ## Fix
/// None: only a person knows what was meant.
#include "model/rules/called.h"
#include "model/rules/known_ids.h"
#include "model/rules/references.h"
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void report(const Context& context, Findings& findings, const Entity& entity, const Reference& reference)
{
    const Sentence name = called(context.links, entity.identity());
    const KindName& kind = nameOf(reference.target);
    findings.add(entity.subject(), reference.path,
        {fmt::format("{} renvoie à {}, qui n’existe pas ({}) : le moteur échouerait en le cherchant. "
                     "Corrigez l’identifiant ou retirez la référence.",
             name.fr, reference.id, kind.fr),
            fmt::format("{} refers to {}, which does not exist ({}): the engine would fail looking for it. "
                        "Correct the id or remove the reference.",
                name.en, reference.id, kind.en)});
}

/// References that no field table calls so: keys of dictionaries, and the entity of a discussion.
std::vector<Reference> untypedReferences(const Entity& entity)
{
    std::vector<Reference> found;
    if (const auto calibration = entity.as<Calibration>())
        for (const auto& [id, measure] : calibration->measures)
            found.push_back({FieldPath("measures").key(id), Kind::localizedChallenge, id});
    if (const auto certification = entity.as<Certification>())
        for (const auto& [id, meshes] : certification->competenceMeshes)
            found.push_back({FieldPath("competenceMeshes").key(id), Kind::competence, id});
    return found;
}

/// Said by challenge_without_skill and course_with_unknown_challenge.
bool isSaidElsewhere(const Entity& entity, const Reference& reference)
{
    return (entity.kind() == Kind::challenge && reference.path == FieldPath("skill")) || entity.kind() == Kind::course;
}

void check(const Context& context, Findings& findings)
{
    const KnownIds known(context);
    for (const auto& [entity, reference] : looseReferences(context))
        if (!isSaidElsewhere(entity, reference) && !known.looksLikeName(reference.target, reference.id))
            report(context, findings, entity, reference);
    for (const Entity& entity : context.referential.entities()) {
        for (const Reference& reference : untypedReferences(entity))
            if (!known.has(reference.target, reference.id))
                report(context, findings, entity, reference);
        if (const auto thread = entity.as<ReviewThread>(); thread && !thread->entity.empty())
            if (!context.referential.find(thread->entity) && !known.has(Kind::thematic, thread->entity))
                report(context, findings, entity, {"entity", Kind::thread, thread->entity});
    }
}

} // namespace

Rule reference_not_found()
{
    return {"reference_not_found", Severity::error, {"Une référence ne mène nulle part", "A reference leads nowhere"},
        &check};
}

} // namespace acquis::rules
