/// # tutorial_not_seen_lately
///
/// ## What it does
/// Finds tutorials whose link was last seen (`seen.on`) more than two years before today, or the day of `--today`.
/// Tutorials without that date are not looked at.
///
/// ## Why is this bad?
/// One page in ten is gone after two years: a learner who asks for help gets an error.
///
/// ## Example
/// ```yaml
/// seen:
///   where: official site
///   "on": "2023-05-02"
/// ```
///
/// ## Use instead
/// ```yaml
/// seen:
///   where: official site
///   "on": "2026-05-02"
/// ```
///
/// ## Fix
/// None: a person has to open the page.
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    const std::string today = context.today.text().substr(0, 10);
    const std::string limit = fmt::format("{:04}{}", std::stoi(today.substr(0, 4)) - 2, today.substr(4));
    for (const auto& tutorial : context.referential.all<Tutorial>()) {
        if (!tutorial->seen || tutorial->seen->on.empty() || tutorial->seen->on.text().substr(0, 10) >= limit)
            continue;
        findings.add(*tutorial, FieldPath("seen").field("on"),
            {fmt::format(
                 "Le tutoriel « {} » a été vu pour la dernière fois le {} : la page a peut-être disparu. Ouvrez-la, "
                 "puis notez la date.",
                 tutorial->title, tutorial->seen->on.text()),
                fmt::format(
                    "The tutorial \"{}\" was last seen on {}: the page may be gone. Open it, then note the date.",
                    tutorial->title, tutorial->seen->on.text())});
    }
}

} // namespace

Rule tutorial_not_seen_lately()
{
    return {"tutorial_not_seen_lately", Severity::info,
        {"Un tutoriel n’a pas été revu depuis deux ans", "A tutorial has not been seen for two years"}, &check};
}

} // namespace acquis::rules
