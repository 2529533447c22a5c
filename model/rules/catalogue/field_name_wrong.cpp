/// # field_name_wrong
///
/// ## What it does
/// Finds names of fields that hold something else than letters without accents, digits, `_` and `-`.
///
/// ## Why is this bad?
/// Some versions of the engine stop reading the name at the first other sign: it then matches no key of the solution.
///
/// ## Example
/// ```yaml
/// proposals: "Année : ${année de création}"
/// ```
///
/// ## Use instead
/// ```yaml
/// proposals: "Année : ${annee§Année de création}"
/// ```
///
/// ## Fix
/// None: the same name stands in the solution, in answer tests and in other locales.
#include "model/rules/asked_question.h"
#include "model/rules/field_faults.h"
#include "model/rules/rule.h"

namespace acquis::rules {

namespace {

void check(const Context& context, Findings& findings)
{
    for (const AskedQuestion& question : questions(context, Stage::live))
        addFaults(question, {syntax::Fault::Kind::wrongFieldName}, findings);
}

} // namespace

Rule field_name_wrong()
{
    return {"field_name_wrong", Severity::warning,
        {"Un nom de champ contient des signes inattendus", "A field name holds unexpected signs"}, &check};
}

} // namespace acquis::rules
