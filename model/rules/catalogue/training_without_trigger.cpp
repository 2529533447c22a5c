/// # training_without_trigger
///
/// ## What it does
/// Finds trainings that are not disabled and have no trigger.
///
/// ## Why is this bad?
/// A training without a trigger is never recommended to anybody.
///
/// ## Example
/// ```yaml
/// title: Bien chercher sur le web
/// link: https://example.org/chercher
/// ```
///
/// ## Use instead
/// Add a trigger with its tubes and threshold, or set `disabled: true`.
///
/// ## Fix
/// None: only a person knows who should get it.
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    for (const auto& training : context.referential.all<Training>())
        if (training->triggers.empty() && !training->disabled)
            findings.add(*training, "triggers",
                {fmt::format("Le contenu formatif « {} » ({}) n’a pas de déclencheur : il ne serait jamais proposé. "
                             "Ajoutez un déclencheur ou désactivez-le.",
                     training->title, training->id.text()),
                    fmt::format("The training \"{}\" ({}) has no trigger: it would never be recommended. Add a trigger "
                                "or disable it.",
                        training->title, training->id.text())});
}

} // namespace

Rule training_without_trigger()
{
    return {"training_without_trigger", Severity::info,
        {"Un contenu formatif n’a pas de déclencheur", "A training has no trigger"}, &check};
}

} // namespace acquis::rules
