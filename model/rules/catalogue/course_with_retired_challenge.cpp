/// # course_with_retired_challenge
///
/// ## What it does
/// Finds courses in use that list an obsolete challenge.
///
/// ## Why is this bad?
/// What was made obsolete was found wrong or out of date: the course goes on asking it to everybody.
///
/// ## Example
/// ```yaml
/// challenges: [challengeObsolete01]
/// ```
///
/// ## Use instead
/// ```yaml
/// challenges: [challengeCurrent0001]
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
    for (const auto& course : context.referential.all<Course>()) {
        if (course->inactive)
            continue;
        for (std::size_t i = 0; i < course->challenges.size(); ++i) {
            const auto challenge = context.referential.find<Challenge>(course->challenges[i].text());
            if (challenge == nullptr || challenge->status != ChallengeStatus::obsolete)
                continue;
            findings.add(*course, FieldPath("challenges").at(i),
                {fmt::format(
                     "Le test « {} » pose l’épreuve {}, qui est périmée : chacun la recevrait encore. Remplacez-la ou "
                     "désactivez le test.",
                     course->name, challenge->id.text()),
                    fmt::format(
                        "The course \"{}\" asks the challenge {}, which is obsolete: everybody would still get it. "
                        "Replace it or deactivate the course.",
                        course->name, challenge->id.text())});
        }
    }
}

} // namespace

Rule course_with_retired_challenge()
{
    return {"course_with_retired_challenge", Severity::warning,
        {"Un test statique pose une épreuve retirée", "A course asks a retired challenge"}, &check};
}

} // namespace acquis::rules
