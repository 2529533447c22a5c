/// # waiver_outdated
///
/// ## What it does
/// Finds waivers that name a field and carry a hash which is not that of the field's current content. An expired waiver
/// is told by `waiver_expired`.
///
/// ## Why is this bad?
/// A waiver accepts one text. The text has changed since, so that the problem is open again and the waiver holds for
/// nothing.
///
/// ## Example
/// ```yaml
/// instruction: A text that was changed after the waiver
/// accepted:
///   - rule: instruction_too_long
///     field: instruction
///     of: 5d2f90c1
///     reason: The message must be read as a whole
/// ```
///
/// ## Use instead
/// Look at the new text; then renew the waiver, or solve the problem and remove it.
///
/// ## Fix
/// None: accepting a new text is for a person to do.
#include "model/rules/called.h"
#include "model/rules/rule.h"
#include "model/rules/waivers.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    for (const Entity& entity : context.referential.entities()) {
        const std::vector<Waiver>& waivers = entity.common().accepted;
        for (std::size_t i = 0; i < waivers.size(); ++i) {
            const Waiver& waiver = waivers[i];
            const std::optional<Entity> waived = waivedEntity(context.referential, entity, waiver);
            if (!waived || isExpired(waiver, context.today) || !isOutdated(waiver, *waived))
                continue;
            const Sentence name = called(context.links, entity.identity());
            findings.add(entity.subject(), FieldPath("accepted").at(i).field("of"),
                {fmt::format("La dérogation « {} » de {} a été donnée pour un autre texte de « {} » : le problème est "
                             "rouvert. Relisez le texte et renouvelez-la.",
                     waiver.rule, name.fr, waiver.field),
                    fmt::format("The waiver \"{}\" of {} was given for another text of \"{}\": the problem is open "
                                "again. Read the text and renew it.",
                        waiver.rule, name.en, waiver.field)});
        }
    }
}

} // namespace

Rule waiver_outdated()
{
    return {"waiver_outdated", Severity::info,
        {"Une dérogation vaut pour un ancien texte", "A waiver was given for an older text"}, &check};
}

} // namespace acquis::rules
