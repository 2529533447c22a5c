/// # campaign_of_outdated_profile
///
/// ## What it does
/// Finds campaigns whose target profile is marked `outdated`.
///
/// ## Why is this bad?
/// The service no longer lets anybody make a campaign of it: the ready-made settings fail at the last step.
///
/// ## Example
/// ```yaml
/// profile: profileOld0000001 # outdated: true
/// ```
///
/// ## Use instead
/// ```yaml
/// profile: profileNew0000001
/// ```
///
/// ## Fix
/// None: only a person knows what replaces it.
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    for (const auto& campaign : context.referential.all<Campaign>()) {
        const auto profile = context.referential.find<TargetProfile>(campaign->profile.text());
        if (profile == nullptr || !profile->outdated)
            continue;
        findings.add(*campaign, "profile",
            {fmt::format("La campagne « {} » propose le profil « {} », qui est périmé : on ne pourrait plus la créer. "
                         "Choisissez celui qui le remplace.",
                 campaign->name, profile->name),
                fmt::format(
                    "The campaign \"{}\" offers the profile \"{}\", which is outdated: nobody could create it any "
                    "more. Choose the one that replaces it.",
                    campaign->name, profile->name)});
    }
}

} // namespace

Rule campaign_of_outdated_profile()
{
    return {"campaign_of_outdated_profile", Severity::warning,
        {"Une campagne propose un profil périmé", "A campaign offers an outdated profile"}, &check};
}

} // namespace acquis::rules
