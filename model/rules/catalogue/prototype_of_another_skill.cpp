/// # prototype_of_another_skill
///
/// ## What it does
/// Finds alternatives whose `prototype` belongs to another skill or is no prototype.
///
/// ## Why is this bad?
/// An alternative takes type, accessibility and other fields from its prototype. Taken from a question about something
/// else, they ship wrong: the engine would put the alternative to people who cannot do it.
///
/// ## Example
/// ```yaml
/// skill: skillA1
/// genealogy: alternative
/// prototype: challengeOfSkillB2
/// ```
///
/// ## Use instead
/// The prototype of the same skill, or a prototype of its own.
///
/// ## Fix
/// None: only a person knows which of skill and prototype is right.
#include "model/rules/called.h"
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    for (const auto& challenge : context.referential.all<Challenge>()) {
        const auto prototype = context.referential.find<Challenge>(challenge->prototype.text());
        if (prototype == nullptr || (prototype->isPrototype() && prototype->skill == challenge->skill))
            continue;
        const Sentence name = called(context.links, challenge->id.text());
        const Sentence other = called(context.links, prototype->id.text());
        const bool isOther = prototype->isPrototype();
        findings.add(*challenge, "prototype",
            {fmt::format("{} nomme comme prototype {}, {} : elle en hériterait des champs qui ne sont pas les siens. "
                         "Nommez le prototype du même acquis.",
                 name.fr, other.fr, isOther ? "d’un autre acquis" : "qui n’est pas un prototype"),
                fmt::format("{} names {} as its prototype, {}: it would inherit fields that are not its own. "
                            "Name the prototype of the same skill.",
                    name.en, other.en, isOther ? "which is of another skill" : "which is no prototype")});
    }
}

} // namespace

Rule prototype_of_another_skill()
{
    return {"prototype_of_another_skill", Severity::error,
        {"Une déclinaison nomme un prototype qui n’est pas le sien",
            "An alternative names a prototype that is not its own"},
        &check};
}

} // namespace acquis::rules
