/// # thread_about_unknown_field
///
/// ## What it does
/// Finds discussions whose `field` is no field of the entity they are about.
///
/// ## Why is this bad?
/// It would be shown beside nothing: the author never sees the remark.
///
/// ## Example
/// ```yaml
/// entity: challenge2kQm81xLp0
/// field: consigne
/// ```
///
/// ## Use instead
/// ```yaml
/// field: instruction
/// ```
///
/// ## Fix
/// None.
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    for (const auto& thread : context.referential.all<ReviewThread>()) {
        const auto entity = context.referential.find(thread->entity);
        if (!entity || thread->field.empty() || thread->resolved
            || shapeAt(entity->recordType(), FieldPath::parse(thread->field)) != nullptr)
            continue;
        findings.add(*thread, "field",
            {fmt::format(
                 "« {} » n’est pas un champ de {} : la remarque ne s’afficherait nulle part. Nommez le champ comme "
                 "dans le fichier.",
                 thread->field, thread->entity),
                fmt::format(
                    "\"{}\" is no field of {}: the remark would be shown nowhere. Name the field as the file does.",
                    thread->field, thread->entity)});
    }
}

} // namespace

Rule thread_about_unknown_field()
{
    return {"thread_about_unknown_field", Severity::info,
        {"Une discussion porte sur un champ inconnu", "A discussion is about an unknown field"}, &check};
}

} // namespace acquis::rules
