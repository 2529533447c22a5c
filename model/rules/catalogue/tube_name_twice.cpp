/// # tube_name_twice
///
/// ## What it does
/// Finds tubes that carry the name of another one. Tubes whose skills are all obsolete are left alone.
///
/// ## Why is this bad?
/// The engine finds the tube of a skill by the skill's name: two tubes of one name are one tube to it in any profile
/// that holds both, and a right answer in one validates levels of the other.
///
/// ## Example
/// Two `tube.yaml` with `name: "@navigateur"`.
///
/// ## Use instead
/// A name of its own for each.
///
/// ## Fix
/// None: a name is read by people.
#include "model/base/text.h"
#include "model/rules/rule.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace acquis::rules {

using namespace referential;

namespace {

bool isRetired(const Tube& tube, const Links& links)
{
    const auto& skills = links.skillsOf(tube);
    return !skills.empty()
        && std::ranges::all_of(skills, [](const Skill* skill) { return skill->status == SkillStatus::obsolete; });
}

void check(const Context& context, Findings& findings)
{
    std::map<std::string, const Tube*> first;
    for (const auto& tube : context.referential.all<Tube>()) {
        if (tube->name.empty() || isRetired(*tube, context.links))
            continue;
        const auto [other, isNew] = first.emplace(text::nfc(tube->name), tube.get());
        if (isNew)
            continue;
        findings.add(*tube, "name",
            {fmt::format(
                 "{} et {} s’appellent tous deux « {} » : le moteur n’en ferait qu’un sujet. Renommez l’un des deux.",
                 tube->id.text(), other->second->id.text(), tube->name),
                fmt::format("{} and {} are both called \"{}\": the engine would make one tube of them. Rename one.",
                    tube->id.text(), other->second->id.text(), tube->name)});
    }
}

} // namespace

Rule tube_name_twice()
{
    return {
        "tube_name_twice", Severity::error, {"Deux sujets ont le même nom", "Two tubes have the same name"}, &check};
}

} // namespace acquis::rules
