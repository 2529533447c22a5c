/// # competence_outside_its_area
///
/// ## What it does
/// Finds competences whose index does not begin with the code of the area that lists them (`1.2` in area `1`).
///
/// ## Why is this bad?
/// Pix Admin, certificates and marks put a competence under the first digit of its index: it would be shown in one
/// area and counted in another.
///
/// ## Example
/// ```yaml
/// index: "2.1"
/// # listed by the area whose code is "1"
/// ```
///
/// ## Use instead
/// ```yaml
/// index: "1.4"
/// ```
///
/// ## Fix
/// None: only a person knows whether the index or the list is wrong.
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    for (const auto& competence : context.referential.all<Competence>()) {
        const Area* area = context.links.areaOf(*competence);
        if (area == nullptr || area->code.empty() || competence->index.empty()
            || competence->index.starts_with(area->code + '.'))
            continue;
        findings.add(*competence, "index",
            {fmt::format("La compétence « {} » porte l’indice {} mais le domaine {} la contient : elle serait montrée "
                         "dans l’un et comptée dans l’autre. Corrigez l’indice ou déplacez la compétence.",
                 competence->name, competence->index, area->code),
                fmt::format("The competence \"{}\" has the index {} but area {} lists it: it would be shown in one and "
                            "counted in the other. Correct the index or move the competence.",
                    competence->name, competence->index, area->code)});
    }
}

} // namespace

Rule competence_outside_its_area()
{
    return {"competence_outside_its_area", Severity::warning,
        {"L’indice d’une compétence n’est pas celui de son domaine",
            "The index of a competence is not that of its area"},
        &check};
}

} // namespace acquis::rules
