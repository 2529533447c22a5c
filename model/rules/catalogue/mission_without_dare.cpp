/// # mission_without_dare
///
/// ## What it does
/// Finds missions whose last thematic has no tube ending with `_de`, or that have no thematic.
///
/// ## Why is this bad?
/// The last thematic of a mission is its dare. Without one the mission ends without the challenge that crowns it, and
/// the order of the thematics is probably wrong.
///
/// ## Example
/// ```yaml
/// thematics: [thematicDare, thematicStep1]
/// ```
///
/// ## Use instead
/// ```yaml
/// thematics: [thematicStep1, thematicDare]
/// ```
///
/// ## Fix
/// None: only a person knows which thematic is the dare.
#include "model/rules/rule.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

bool isDare(const Context& context, const ThematicId& id)
{
    const Competence* competence = context.links.competenceOfThematic(id.text());
    if (competence == nullptr)
        return true; // said by reference_not_found
    const auto thematic = std::ranges::find(competence->thematics, id, &Thematic::id);
    return thematic != competence->thematics.end() && std::ranges::any_of(thematic->tubes, [&](const TubeId& tubeId) {
        const auto tube = context.referential.find<Tube>(tubeId.text());
        return tube != nullptr && tube->name.ends_with("_de");
    });
}

void check(const Context& context, Findings& findings)
{
    for (const auto& mission : context.referential.all<Mission>())
        if (mission->status != MissionStatus::inactive
            && (mission->thematics.empty() || !isDare(context, mission->thematics.back())))
            findings.add(*mission, "thematics",
                {fmt::format("La dernière thématique de la mission « {} » ({}) n’a pas de sujet de défi (_de) : la "
                             "mission finirait sans défi. Placez la thématique du défi en dernier.",
                     mission->name, mission->id),
                    fmt::format("The last thematic of the mission \"{}\" ({}) has no tube of a dare (_de): the mission "
                                "would end without a dare. Put the dare’s thematic last.",
                        mission->name, mission->id)});
}

} // namespace

Rule mission_without_dare()
{
    return {
        "mission_without_dare", Severity::warning, {"Une mission n’a pas de défi", "A mission has no dare"}, &check};
}

} // namespace acquis::rules
