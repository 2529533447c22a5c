/// # course_with_unknown_challenge
///
/// ## What it does
/// Finds courses that list a challenge that does not exist. Localized challenges may be listed by their own id.
///
/// ## Why is this bad?
/// The engine answers "not found" when the learner reaches that question, and the course cannot be finished.
///
/// ## Example
/// ```yaml
/// challenges:
///   - challengeGone000000
/// ```
///
/// ## Use instead
/// The id of a challenge that exists, or one question less.
///
/// ## Fix
/// None: only a person knows which challenge is meant.
#include "model/rules/known_ids.h"
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    const KnownIds known(context);
    for (const auto& course : context.referential.all<Course>())
        for (std::size_t i = 0; i < course->challenges.size(); ++i) {
            const std::string& id = course->challenges[i].text();
            if (known.has(Kind::localizedChallenge, id) || known.looksLikeName(Kind::challenge, id))
                continue;
            findings.add(*course, FieldPath("challenges").at(i),
                {fmt::format("Le test « {} » contient {}, qui n’existe pas : il s’arrêterait à cette question. "
                             "Corrigez l’identifiant ou retirez-le.",
                     course->name, id),
                    fmt::format("The course \"{}\" holds {}, which does not exist: it would stop at that question. "
                                "Correct the id or remove it.",
                        course->name, id)});
        }
}

} // namespace

Rule course_with_unknown_challenge()
{
    return {"course_with_unknown_challenge", Severity::error,
        {"Un test contient une épreuve inconnue", "A course holds an unknown challenge"}, &check};
}

} // namespace acquis::rules
