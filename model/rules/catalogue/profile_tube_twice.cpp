/// # profile_tube_twice
///
/// ## What it does
/// Finds tubes that a profile selects more than once.
///
/// ## Why is this bad?
/// The engine keeps one cap for each tube of a profile: it refuses the second, or the lower one wins by chance.
///
/// ## Example
/// ```yaml
/// selection:
///   - tube: tubeX
///     level: 3
///   - tube: tubeX
///     level: 5
/// ```
///
/// ## Use instead
/// One line, with the cap that is meant.
///
/// ## Fix
/// The lines become one with the highest cap.
#include "model/rules/called.h"
#include "model/rules/rule.h"

#include <fmt/format.h>
#include <set>

namespace acquis::rules {

using namespace referential;

namespace {

Value withoutRepetition(const std::vector<TubeCap>& selection)
{
    Value::List list;
    std::set<TubeId> seen;
    for (const TubeCap& cap : selection) {
        if (!seen.insert(cap.tube).second)
            continue;
        TubeCap highest = cap;
        for (const TubeCap& other : selection)
            if (other.tube == cap.tube)
                highest.level = std::max(highest.level, other.level);
        list.push_back(Codec<TubeCap>::toValue(highest));
    }
    return list;
}

void check(const Context& context, Findings& findings)
{
    for (const auto& profile : context.referential.all<TargetProfile>()) {
        std::set<TubeId> seen;
        for (const TubeCap& cap : profile->selection) {
            if (seen.insert(cap.tube).second)
                continue;
            const Sentence tube = called(context.links, cap.tube.text());
            findings.add(*profile, FieldPath("selection").key(cap.tube.text()),
                {fmt::format("Le profil « {} » retient deux fois {} : le moteur n’en garderait qu’un plafond. Gardez "
                             "une seule ligne.",
                     profile->name, tube.fr),
                    fmt::format(
                        "The profile \"{}\" selects {} twice: the engine would keep one cap only. Keep one line.",
                        profile->name, tube.en)},
                Fix{{"Garder une ligne, au plafond le plus haut.", "Keep one line with the highest cap."},
                    {{"selection", withoutRepetition(profile->selection)}}});
        }
    }
}

} // namespace

Rule profile_tube_twice()
{
    return {"profile_tube_twice", Severity::error,
        {"Un profil cible retient deux fois un sujet", "A target profile selects a tube twice"}, &check};
}

} // namespace acquis::rules
