/// # tube_without_active_skill
///
/// ## What it does
/// Finds tubes without any active skill. A tube that a profile, a badge or a training selects is told by
/// `selected_tube_without_active_skill` instead.
///
/// ## Why is this bad?
/// Pix Admin does not show the tube, so that nobody can select it. That is as it should be while the tube is being
/// written or once it is retired.
///
/// ## Example
/// A tube whose only skill has `status: underConstruction`.
///
/// ## Use instead
/// Validate a prototype of one of its skills, which makes the skill active.
///
/// ## Fix
/// None.
#include "model/rules/called.h"
#include "model/rules/rule.h"
#include "model/rules/tube_levels.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace acquis::rules {

using namespace referential;

namespace {

std::set<std::string> selectedTubes(const Referential& referential)
{
    std::set<std::string> tubes;
    const auto remember = [&](const CapAt& at) { tubes.insert(at.cap.tube.text()); };
    for (const auto& profile : referential.all<TargetProfile>())
        forEachCap(*profile, remember);
    for (const auto& training : referential.all<Training>())
        forEachCap(*training, remember);
    return tubes;
}

void check(const Context& context, Findings& findings)
{
    const std::set<std::string> selected = selectedTubes(context.referential);
    for (const auto& tube : context.referential.all<Tube>()) {
        if (selected.contains(tube->id.text()) || std::ranges::any_of(context.links.skillsOf(*tube), &Skill::isActive))
            continue;
        const Sentence name = called(context.links, tube->id.text());
        findings.add(*tube, {},
            {fmt::format("{} n’a pas d’acquis actif : personne ne peut le choisir dans un parcours. Validez l’un de "
                         "ses prototypes quand il est prêt.",
                 name.fr),
                fmt::format("{} has no active skill: nobody can select it for a parcours. Validate one of its "
                            "prototypes once it is ready.",
                    name.en)});
    }
}

} // namespace

Rule tube_without_active_skill()
{
    return {"tube_without_active_skill", Severity::info,
        {"Un sujet n’a pas d’acquis actif", "A tube has no active skill"}, &check};
}

} // namespace acquis::rules
