/// # profile_without_tubes
///
/// ## What it does
/// Finds target profiles whose selection is empty.
///
/// ## Why is this bad?
/// A campaign of such a profile ends before its first question, and its mastery is a division by zero.
///
/// ## Example
/// ```yaml
/// selection: []
/// ```
///
/// ## Use instead
/// Select at least one tube.
///
/// ## Fix
/// None: only a person knows what the parcours is about.
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    for (const auto& profile : context.referential.all<TargetProfile>())
        if (profile->selection.empty())
            findings.add(*profile, "selection",
                {fmt::format("Le profil « {} » ({}) ne retient aucun sujet : une campagne finirait avant sa première "
                             "question. Retenez au moins un sujet.",
                     profile->name, profile->id.text()),
                    fmt::format("The profile \"{}\" ({}) selects no tube: a campaign would end before its first "
                                "question. Select at least one tube.",
                        profile->name, profile->id.text())});
}

} // namespace

Rule profile_without_tubes()
{
    return {"profile_without_tubes", Severity::error,
        {"Un profil cible ne retient aucun sujet", "A target profile selects no tube"}, &check};
}

} // namespace acquis::rules
