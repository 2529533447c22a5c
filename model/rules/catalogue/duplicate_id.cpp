/// # duplicate_id
///
/// ## What it does
/// Finds entities that carry an id that another entity has already.
///
/// ## Why is this bad?
/// An id is an identity: references, learners' results and translations hang on it. The engine refuses a whole release
/// in which an id stands twice. Two branches that copied the same file make such pairs.
///
/// ## Example
/// Two challenge files with `id: challenge2kQm81xLp0`.
///
/// ## Use instead
/// Give the newer one a fresh id (`acquis new challenge` prints one) and keep the id that was released first.
///
/// ## Fix
/// None: only a person knows which of the two was there first.
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

namespace {

void check(const Context& context, Findings& findings)
{
    for (const referential::Entity& entity : context.referential.duplicates())
        findings.add(entity.subject(), "id",
            {fmt::format(
                 "L’identifiant {} est déjà pris par un autre fichier : le moteur refuserait toute la livraison. "
                 "Donnez un nouvel identifiant au plus récent.",
                 entity.identity()),
                fmt::format("The id {} is already taken by another file: the engine would refuse the whole release. "
                            "Give the newer one a fresh id.",
                    entity.identity())});
}

} // namespace

Rule duplicate_id()
{
    return {"duplicate_id", Severity::error, {"Deux objets ont le même identifiant", "Two entities have the same id"},
        &check};
}

} // namespace acquis::rules
