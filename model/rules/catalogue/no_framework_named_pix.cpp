/// # no_framework_named_pix
///
/// ## What it does
/// Checks that one framework has exactly `Pix` as its `engineName` (or as its name, where it has no engine name).
///
/// ## Why is this bad?
/// The selector of tubes in Pix Admin looks for that name and fails without it, and only skills of that framework are
/// worth pix.
///
/// ## Example
/// ```yaml
/// name: CRCN
/// ```
///
/// ## Use instead
/// ```yaml
/// name: CRCN
/// engineName: Pix
/// ```
///
/// ## Fix
/// Where there is only one framework, it gets the engine name.
#include "model/referential/pix_value.h"
#include "model/rules/rule.h"

#include <algorithm>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    const auto& frameworks = context.referential.all<Framework>();
    if (std::ranges::any_of(frameworks, [](const auto& one) { return engineNameOf(*one) == coreFramework; }))
        return;
    const Sentence message{"Aucun référentiel n’a « Pix » pour nom de moteur : le choix des sujets de Pix Admin "
                           "échouerait et aucun acquis ne vaudrait de pix. "
                           "Donnez ce nom au référentiel principal.",
        "No framework has the engine name \"Pix\": Pix Admin’s choice of tubes would fail and no skill would be worth "
        "pix. "
        "Give that name to the core framework."};
    if (frameworks.size() != 1) {
        findings.add(context.referential.settings(), {}, message);
        return;
    }
    findings.add(**frameworks.begin(), "engineName", message,
        Fix{{"Lui donner ce nom.", "Give it this name."}, {{"engineName", Value(coreFramework)}}});
}

} // namespace

Rule no_framework_named_pix()
{
    return {"no_framework_named_pix", Severity::error,
        {"Aucun référentiel ne s’appelle Pix pour le moteur", "No framework is called Pix for the engine"}, &check};
}

} // namespace acquis::rules
