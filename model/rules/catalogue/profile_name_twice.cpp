/// # profile_name_twice
///
/// ## What it does
/// Finds target profiles in use whose name another one has already, however it is written (capitals, accents,
/// blanks).
///
/// ## Why is this bad?
/// A teacher who makes a campaign picks a profile by its name: half of them would pick the wrong one.
///
/// ## Example
/// ```yaml
/// name: "[CLG] Socle commun"
/// # as in another file
/// ```
///
/// ## Use instead
/// ```yaml
/// name: "[CLG] Socle commun – 2026"
/// ```
///
/// ## Fix
/// None: only a person knows how the two differ.
#include "model/base/text.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"

#include <fmt/format.h>
#include <map>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    std::map<std::string, std::string> firstByName;
    for (const auto& profile : context.referential.all<TargetProfile>()) {
        if (profile->outdated || profile->name.empty())
            continue;
        const auto [first, isNew] = firstByName.emplace(text::folded(text::trimmed(profile->name)), profile->id.text());
        if (!isNew)
            findings.add(*profile, "name",
                {fmt::format("Le nom « {} » est déjà celui du profil {} : on choisirait l’un pour l’autre. Dites dans "
                             "le nom ce qui les distingue.",
                     shown(profile->name), first->second),
                    fmt::format("The name \"{}\" is that of profile {} already: one would be picked for the other. Say "
                                "in the name what tells them apart.",
                        shown(profile->name), first->second)});
    }
}

} // namespace

Rule profile_name_twice()
{
    return {"profile_name_twice", Severity::warning,
        {"Deux profils cibles portent le même nom", "Two target profiles have the same name"}, &check};
}

} // namespace acquis::rules
