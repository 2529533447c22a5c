/// # reference_by_name
///
/// ## What it does
/// Finds references in which a person typed a name (`@navigateur2`, a competence's number, a title) where an id
/// belongs.
///
/// ## Why is this bad?
/// Names change and ids do not: a name breaks at the next renaming, and the engine knows ids only.
///
/// ## Example
/// ```yaml
/// skill: "@navigateur2"
/// ```
///
/// ## Use instead
/// ```yaml
/// skill: skill9fQ2mmT41a # @navigateur2 v1
/// ```
///
/// ## Fix
/// The id takes the place of the name, where exactly one entity has it.
#include "model/rules/known_ids.h"
#include "model/rules/references.h"
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

std::optional<Fix> fixFor(const Reference& reference, const std::vector<std::string>& candidates)
{
    if (candidates.size() != 1)
        return std::nullopt;
    return Fix{{fmt::format("Écrire l’identifiant {}.", candidates.front()),
                   fmt::format("Write the id {}.", candidates.front())},
        {{reference.path, Value(candidates.front())}}};
}

void check(const Context& context, Findings& findings)
{
    const KnownIds known(context);
    for (const auto& [entity, reference] : looseReferences(context)) {
        const bool isChallenge = entity.kind() == Kind::course && reference.target == Kind::challenge;
        if (known.has(isChallenge ? Kind::localizedChallenge : reference.target, reference.id)
            || !known.looksLikeName(reference.target, reference.id))
            continue;
        const std::vector<std::string> candidates = known.named(reference.target, reference.id);
        const std::string_view fr = candidates.empty() ? "rien ne porte ce nom"
            : candidates.size() == 1                   ? "un seul le porte"
                                                       : "plusieurs le portent";
        const std::string_view en = candidates.empty() ? "nothing has this name"
            : candidates.size() == 1                   ? "one has it"
                                                       : "several have it";
        findings.add(entity.subject(), reference.path,
            {fmt::format("« {} » est un nom et non un identifiant ({}) : le moteur ne connaît que les identifiants. "
                         "Écrivez l’identifiant.",
                 reference.id, fr),
                fmt::format(
                    "\"{}\" is a name, not an id ({}): the engine knows ids only. Write the id.", reference.id, en)},
            fixFor(reference, candidates));
    }
}

} // namespace

Rule reference_by_name()
{
    return {"reference_by_name", Severity::error,
        {"Une référence est un nom au lieu d’un identifiant", "A reference is a name instead of an id"}, &check};
}

} // namespace acquis::rules
