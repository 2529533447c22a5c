/// # course_without_challenge
///
/// ## What it does
/// Finds active courses whose list of challenges is empty.
///
/// ## Why is this bad?
/// A learner who opens it sees an error: a course needs at least one challenge.
///
/// ## Example
/// ```yaml
/// name: Découverte
/// challenges: []
/// ```
///
/// ## Use instead
/// List a challenge, or set `inactive: true`.
///
/// ## Fix
/// The course is made inactive.
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    for (const auto& course : context.referential.all<Course>())
        if (course->challenges.empty() && !course->inactive)
            findings.add(*course, "challenges",
                {fmt::format("Le test « {} » ({}) n’a pas d’épreuve : qui l’ouvre verrait une erreur. Ajoutez une "
                             "épreuve ou désactivez-le.",
                     course->name, course->id.text()),
                    fmt::format("The course \"{}\" ({}) has no challenge: who opens it would see an error. Add a "
                                "challenge or make it inactive.",
                        course->name, course->id.text())},
                Fix{{"Désactiver le test.", "Make the course inactive."}, {{"inactive", Value(true)}}});
}

} // namespace

Rule course_without_challenge()
{
    return {"course_without_challenge", Severity::error, {"Un test n’a pas d’épreuve", "A course has no challenge"},
        &check};
}

} // namespace acquis::rules
