/// # pix_value_overridden
///
/// ## What it does
/// Finds skills whose `imported.pixValue` differs from what Acquis computes: min(4, 8/n), n being the active skills of
/// the same competence and level that have a validated challenge, in the framework the engine calls `Pix`; 0 otherwise.
///
/// ## Why is this bad?
/// A level of a competence is worth 8 pix. An old value stays when a skill is added or archived, and the level becomes
/// worth more or less: learners are certified on a wrong score.
///
/// ## Example
/// ```yaml
/// imported:
///   pixValue: 4
/// ```
/// in a competence that has three active skills on this level (2.67 each).
///
/// ## Use instead
/// Remove the value: Acquis computes it at each release.
///
/// ## Fix
/// The imported value is removed.
#include "model/referential/pix_value.h"
#include "model/rules/called.h"
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

double numberOf(const Value& value)
{
    return value.number() != nullptr ? *value.number()
        : value.integer() != nullptr ? static_cast<double>(*value.integer())
                                     : -1;
}

void check(const Context& context, Findings& findings)
{
    const PixValues values(context.referential);
    for (const auto& skill : context.referential.all<Skill>()) {
        const Value* kept = skill->imported.find("pixValue");
        if (kept == nullptr)
            continue;
        const double computed = values.of(*skill);
        if (static_cast<float>(numberOf(*kept)) == static_cast<float>(computed))
            continue; // the engine keeps four bytes
        const Sentence name = called(context.links, skill->id.text());
        findings.add(*skill, FieldPath("imported").field("pixValue"),
            {fmt::format(
                 "{} vaut {:.4g} pix d’après l’import et {:.4g} d’après le calcul : son niveau ne vaudrait pas 8 pix. "
                 "Retirez la valeur importée.",
                 name.fr, numberOf(*kept), computed),
                fmt::format(
                    "{} is worth {:.4g} pix by the import and {:.4g} as computed: its level would not be worth 8 pix. "
                    "Remove the imported value.",
                    name.en, numberOf(*kept), computed)},
            Fix{{"Retirer la valeur importée.", "Remove the imported value."},
                {{FieldPath("imported").field("pixValue"), Value()}}});
    }
}

} // namespace

Rule pix_value_overridden()
{
    return {"pix_value_overridden", Severity::warning,
        {"Une valeur en pix importée l’emporte sur le calcul", "An imported pix value wins over the computed one"},
        &check};
}

} // namespace acquis::rules
