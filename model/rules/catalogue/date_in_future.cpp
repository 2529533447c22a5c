/// # date_in_future
///
/// ## What it does
/// Finds challenges, skills, courses and profiles that were created, validated or retired later than today (or the
/// day of `--today`).
///
/// ## Why is this bad?
/// What has not happened yet cannot be dated: most often the year is wrong, and the entity is missing from every list
/// by date until then.
///
/// ## Example
/// ```yaml
/// createdAt: "2062-03-01"
/// ```
///
/// ## Use instead
/// ```yaml
/// createdAt: "2026-03-01"
/// ```
///
/// ## Fix
/// None: only a person knows the date.
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

struct Dated {
    const char* field;
    const Day& day;
};

template <class T>
void report(const Context& context, Findings& findings, const T& entity, std::initializer_list<Dated> dates)
{
    for (const Dated& date : dates)
        if (!date.day.empty() && date.day.text().substr(0, 10) > context.today.text().substr(0, 10))
            findings.add(entity, date.field,
                {fmt::format("« {} » dit {}, qui n’est pas encore passé : l’objet manquerait à toute liste par date. "
                             "Corrigez la date.",
                     date.field, date.day.text()),
                    fmt::format("\"{}\" says {}, which is still to come: the entity would be missing from any list by "
                                "date. Correct the date.",
                        date.field, date.day.text())});
}

void check(const Context& context, Findings& findings)
{
    for (const auto& one : context.referential.all<Challenge>())
        report(context, findings, *one,
            {{"createdAt", one->createdAt}, {"updatedAt", one->updatedAt}, {"validatedAt", one->validatedAt},
                {"archivedAt", one->archivedAt}, {"obsoletedAt", one->obsoletedAt}});
    for (const auto& one : context.referential.all<Skill>())
        report(context, findings, *one,
            {{"createdAt", one->createdAt}, {"activatedAt", one->activatedAt}, {"archivedAt", one->archivedAt},
                {"obsoletedAt", one->obsoletedAt}});
    for (const auto& one : context.referential.all<Course>())
        report(context, findings, *one, {{"createdAt", one->createdAt}, {"updatedAt", one->updatedAt}});
    for (const auto& one : context.referential.all<TargetProfile>())
        report(context, findings, *one, {{"createdAt", one->createdAt}});
}

} // namespace

Rule date_in_future()
{
    return {"date_in_future", Severity::info, {"Une date est dans l’avenir", "A date lies in the future"}, &check};
}

} // namespace acquis::rules
