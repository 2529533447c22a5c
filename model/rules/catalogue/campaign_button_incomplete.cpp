/// # campaign_button_incomplete
///
/// ## What it does
/// Finds campaigns that give the closing button a text and no address, or an address and no text.
///
/// ## Why is this bad?
/// Pix Orga refuses the campaign: it wants both or none.
///
/// ## Example
/// ```yaml
/// resultButtonText: Voir la suite
/// ```
///
/// ## Use instead
/// ```yaml
/// resultButtonText: Voir la suite
/// resultButtonUrl: https://example.org/suite
/// ```
///
/// ## Fix
/// None: the missing half is for a person to write.
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    for (const auto& campaign : context.referential.all<Campaign>()) {
        if (campaign->resultButtonText.empty() == campaign->resultButtonUrl.empty())
            continue;
        const bool lacksText = campaign->resultButtonText.empty();
        findings.add(*campaign, lacksText ? "resultButtonText" : "resultButtonUrl",
            {fmt::format("Le bouton de fin de la campagne « {} » n’a pas {} : Pix Orga la refuserait. Donnez les deux, "
                         "ou aucun.",
                 campaign->name, lacksText ? "de texte" : "d’adresse"),
                fmt::format(
                    "The closing button of the campaign \"{}\" has no {}: Pix Orga would refuse it. Give both or none.",
                    campaign->name, lacksText ? "text" : "address")});
    }
}

} // namespace

Rule campaign_button_incomplete()
{
    return {"campaign_button_incomplete", Severity::error,
        {"Le bouton de fin d’une campagne est incomplet", "The closing button of a campaign is incomplete"}, &check};
}

} // namespace acquis::rules
