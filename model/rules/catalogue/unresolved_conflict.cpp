/// # unresolved_conflict
///
/// ## What it does
/// Finds fields that a merge of two branches could not settle: the entity carries a `conflicts` list.
///
/// ## Why is this bad?
/// Until a person decides, our side stands in the file and the other side's work is invisible: it would be released
/// without what the other author wrote.
///
/// ## Example
/// ```yaml
/// status: active
/// conflicts:
///   - field: status
///     base: underConstruction
///     ours: active
///     theirs: archived
/// ```
///
/// ## Use instead
/// Write the value that is meant in the field and remove the item of `conflicts`.
///
/// ## Fix
/// None: a person decides. The studio shows both sides.
#include "model/rules/called.h"
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    for (const Entity& entity : context.referential.entities())
        for (const FieldConflict& conflict : entity.common().conflicts) {
            const Sentence name = called(context.links, entity.identity());
            findings.add(entity.subject(), FieldPath("conflicts").key(conflict.field),
                {fmt::format("Une fusion n’a pas pu trancher « {} » de {} : l’autre version serait perdue. "
                             "Choisissez une valeur, puis retirez le conflit.",
                     conflict.field, name.fr),
                    fmt::format("A merge could not settle \"{}\" of {}: the other version would be lost. "
                                "Choose a value, then remove the conflict.",
                        conflict.field, name.en)});
        }
}

} // namespace

Rule unresolved_conflict()
{
    return {"unresolved_conflict", Severity::error,
        {"Un conflit de fusion attend une décision", "A merge conflict awaits a decision"}, &check};
}

} // namespace acquis::rules
