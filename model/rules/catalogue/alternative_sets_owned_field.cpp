/// # alternative_sets_owned_field
///
/// ## What it does
/// Finds alternatives that name their prototype and set a field that the prototype owns: type, timer, accessibility,
/// devices and the other fields that the reference marks so.
///
/// ## Why is this bad?
/// The value is never released, because an alternative takes these fields from its prototype: its author believes in a
/// timer or an accessibility that learners do not get.
///
/// ## Example
/// ```yaml
/// genealogy: alternative
/// prototype: challengeA1
/// timer: 60
/// ```
///
/// ## Use instead
/// Set the field in the prototype, for all its alternatives, or make this challenge a prototype of its own.
///
/// ## Fix
/// The field is removed from the alternative.
#include "model/rules/called.h"
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    for (const auto& challenge : context.referential.all<Challenge>()) {
        if (challenge->prototype.empty() || challenge->isPrototype())
            continue;
        for (const Field& field : Challenge::recordType().fields) {
            if (!field.is(prototypeOwned) || field.read(challenge.get()).isNull())
                continue;
            const Sentence name = called(context.links, challenge->id.text());
            findings.add(*challenge, field.name,
                {fmt::format("{} fixe « {} », qui appartient à son prototype : cette valeur ne serait jamais livrée. "
                             "Retirez-la ou changez le prototype.",
                     name.fr, field.label.fr),
                    fmt::format("{} sets \"{}\", which belongs to its prototype: this value would never be released. "
                                "Remove it or change the prototype.",
                        name.en, field.label.en)},
                Fix{{"Retirer le champ.", "Remove the field."}, {{field.name, Value()}}});
        }
    }
}

} // namespace

Rule alternative_sets_owned_field()
{
    return {"alternative_sets_owned_field", Severity::warning,
        {"Une déclinaison fixe un champ de son prototype", "An alternative sets a field of its prototype"}, &check};
}

} // namespace acquis::rules
