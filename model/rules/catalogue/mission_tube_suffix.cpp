/// # mission_tube_suffix
///
/// ## What it does
/// Finds tubes in the thematics of a mission whose name ends neither with `_di` (discovery), `_en` (training), `_va`
/// (validation) nor `_de` (dare).
///
/// ## Why is this bad?
/// A mission finds its challenges by the end of the tubes' names: a tube without one is left out, and pupils miss its
/// step.
///
/// ## Example
/// A thematic of a mission with the tube `@dossiers`.
///
/// ## Use instead
/// `@dossiers_di`, `@dossiers_en`, `@dossiers_va`.
///
/// ## Fix
/// None: only a person knows the step.
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

bool hasSuffix(std::string_view name)
{
    return name.ends_with("_di") || name.ends_with("_en") || name.ends_with("_va") || name.ends_with("_de");
}

const Thematic* thematicOf(const Context& context, const ThematicId& id)
{
    if (const Competence* competence = context.links.competenceOfThematic(id.text()))
        for (const Thematic& thematic : competence->thematics)
            if (thematic.id == id)
                return &thematic;
    return nullptr;
}

void check(const Context& context, Findings& findings)
{
    for (const auto& mission : context.referential.all<Mission>())
        for (std::size_t i = 0; mission->status != MissionStatus::inactive && i < mission->thematics.size(); ++i) {
            const Thematic* thematic = thematicOf(context, mission->thematics[i]);
            for (std::size_t j = 0; thematic != nullptr && j < thematic->tubes.size(); ++j) {
                const auto tube = context.referential.find<Tube>(thematic->tubes[j].text());
                if (tube == nullptr || hasSuffix(tube->name))
                    continue;
                findings.add(*mission, FieldPath("thematics").at(i),
                    {fmt::format("{} ({}) de la mission « {} » ne finit ni par _di, _en, _va ni _de : ses épreuves n’y "
                                 "entreraient pas. Donnez au sujet le suffixe de son étape.",
                         tube->name, tube->id.text(), mission->name),
                        fmt::format("{} ({}) of the mission \"{}\" ends neither with _di, _en, _va nor _de: its "
                                    "challenges would be left out. Give the tube the suffix of its step.",
                            tube->name, tube->id.text(), mission->name)});
            }
        }
}

} // namespace

Rule mission_tube_suffix()
{
    return {"mission_tube_suffix", Severity::warning,
        {"Un sujet de mission n’a pas de suffixe d’étape", "A tube of a mission has no suffix of its step"}, &check};
}

} // namespace acquis::rules
