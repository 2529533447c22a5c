/// # alternative_of_unvalidated_prototype
///
/// ## What it does
/// Finds validated alternatives whose prototype is not validated.
///
/// ## Why is this bad?
/// The question is asked in a form that nobody validated, or that was retired: learners keep getting what its author
/// took out.
///
/// ## Example
/// A prototype with `status: archived` and its alternative with `status: validated`.
///
/// ## Use instead
/// Archive the alternative with its prototype, or validate the prototype first.
///
/// ## Fix
/// The alternative takes the status of its prototype.
#include "model/rules/called.h"
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    for (const auto& challenge : context.referential.all<Challenge>()) {
        const Challenge* prototype = context.links.prototypeOf(*challenge);
        if (!challenge->isValidated() || prototype == nullptr || prototype->isValidated())
            continue;
        const Skill* skill = context.links.skillOf(*challenge);
        if (skill != nullptr && !skill->isLive())
            continue; // Told by operative_challenge_of_retired_skill.
        const Sentence name = called(context.links, challenge->id.text());
        findings.add(*challenge, "status",
            {fmt::format("{} est validée alors que son prototype {} est {} : on poserait une question que personne n’a "
                         "validée. Donnez-lui le statut de son prototype.",
                 name.fr, prototype->id.text(), wordOf(prototype->status).fr),
                fmt::format("{} is validated while its prototype {} is {}: a question would be asked that nobody "
                            "validated. Give it the status of its prototype.",
                    name.en, prototype->id.text(), wordOf(prototype->status).en)},
            Fix{{"Prendre le statut du prototype.", "Take the prototype’s status."},
                {{"status", Value(wordOf(prototype->status).yaml)}}});
    }
}

} // namespace

Rule alternative_of_unvalidated_prototype()
{
    return {"alternative_of_unvalidated_prototype", Severity::warning,
        {"Une déclinaison est validée sans son prototype", "An alternative is validated without its prototype"},
        &check};
}

} // namespace acquis::rules
