/// # dates_out_of_order
///
/// ## What it does
/// Finds challenges and skills whose dates contradict their life: created, validated (activated), archived, made
/// obsolete, in that order.
///
/// ## Why is this bad?
/// Statistics, calibrations and the history of a release go by these dates: a challenge archived before it was
/// validated falls out of every period.
///
/// ## Example
/// ```yaml
/// validatedAt: "2026-03-01"
/// archivedAt: "2025-11-04"
/// ```
///
/// ## Use instead
/// ```yaml
/// validatedAt: "2025-03-01"
/// archivedAt: "2025-11-04"
/// ```
///
/// ## Fix
/// None: only a person knows which date is wrong.
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

struct Dated {
    const char* field;
    const Day& day;
};

template <class T> void report(Findings& findings, const T& entity, std::initializer_list<Dated> steps)
{
    const Dated* latest = nullptr;
    for (const Dated& step : steps) {
        if (step.day.empty())
            continue;
        // By the day alone: a time of day beside a bare date says nothing of which came first.
        if (latest != nullptr && step.day.text().substr(0, 10) < latest->day.text().substr(0, 10))
            findings.add(entity, step.field,
                {fmt::format(
                     "« {} » ({}) est avant « {} » ({}) : l’objet sortirait de toutes les statistiques. Corrigez "
                     "la date fausse.",
                     step.field, step.day.text(), latest->field, latest->day.text()),
                    fmt::format(
                        "\"{}\" ({}) is before \"{}\" ({}): the entity would fall out of all statistics. Correct "
                        "the date that is wrong.",
                        step.field, step.day.text(), latest->field, latest->day.text())});
        else
            latest = &step;
    }
}

void check(const Context& context, Findings& findings)
{
    for (const auto& challenge : context.referential.all<Challenge>())
        report(findings, *challenge,
            {{"createdAt", challenge->createdAt}, {"validatedAt", challenge->validatedAt},
                {"archivedAt", challenge->archivedAt}, {"obsoletedAt", challenge->obsoletedAt}});
    for (const auto& skill : context.referential.all<Skill>())
        report(findings, *skill,
            {{"createdAt", skill->createdAt}, {"activatedAt", skill->activatedAt}, {"archivedAt", skill->archivedAt},
                {"obsoletedAt", skill->obsoletedAt}});
}

} // namespace

Rule dates_out_of_order()
{
    return {"dates_out_of_order", Severity::warning,
        {"Les dates d’un objet ne se suivent pas", "The dates of an entity are out of order"}, &check};
}

} // namespace acquis::rules
