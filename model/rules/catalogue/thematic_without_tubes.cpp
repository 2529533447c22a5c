/// # thematic_without_tubes
///
/// ## What it does
/// Finds thematics that list no tube.
///
/// ## Why is this bad?
/// A thematic without tubes has broken releases and the booklets made from them; teachers see an empty heading.
///
/// ## Example
/// ```yaml
/// thematics:
///   - id: thematicA1
///     name: Web et navigation
/// ```
///
/// ## Use instead
/// List its tubes, or remove the thematic until it has one.
///
/// ## Fix
/// None: only a person knows whether tubes are missing or the thematic is one too many.
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    for (const auto& competence : context.referential.all<Competence>())
        for (const Thematic& thematic : competence->thematics)
            if (thematic.tubes.empty())
                findings.add(*competence, FieldPath("thematics").key(thematic.id.text()),
                    {fmt::format("La thématique « {} » ({}) n’a pas de sujet : la livraison et les livrets "
                                 "échoueraient. Ajoutez un sujet ou retirez-la.",
                         thematic.name, thematic.id.text()),
                        fmt::format("The thematic \"{}\" ({}) has no tube: the release and the booklets would fail. "
                                    "Add a tube or remove it.",
                            thematic.name, thematic.id.text())});
}

} // namespace

Rule thematic_without_tubes()
{
    return {"thematic_without_tubes", Severity::error, {"Une thématique n’a pas de sujets", "A thematic has no tubes"},
        &check};
}

} // namespace acquis::rules
