/// # course_challenge_twice
///
/// ## What it does
/// Finds courses that list a challenge more than once.
///
/// ## Why is this bad?
/// The engine takes the second one as answered already, and the course ends one question short.
///
/// ## Example
/// ```yaml
/// challenges:
///   - challengeA1
///   - challengeB2
///   - challengeA1
/// ```
///
/// ## Use instead
/// ```yaml
/// challenges:
///   - challengeA1
///   - challengeB2
/// ```
///
/// ## Fix
/// The second mention is removed.
#include "model/rules/called.h"
#include "model/rules/rule.h"

#include <fmt/format.h>
#include <set>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    for (const auto& course : context.referential.all<Course>()) {
        std::set<std::string> seen;
        for (std::size_t i = 0; i < course->challenges.size(); ++i) {
            if (seen.insert(course->challenges[i].text()).second)
                continue;
            Value::List shorter;
            for (std::size_t j = 0; j < course->challenges.size(); ++j)
                if (j != i)
                    shorter.emplace_back(course->challenges[j].text());
            const Sentence name = called(context.links, course->challenges[i].text());
            findings.add(*course, FieldPath("challenges").at(i),
                {fmt::format(
                     "Le test « {} » pose deux fois {} : il finirait une question trop tôt. Retirez la seconde.",
                     course->name, name.fr),
                    fmt::format(
                        "The course \"{}\" asks {} twice: it would end one question short. Remove the second one.",
                        course->name, name.en)},
                Fix{{"Retirer la seconde.", "Remove the second one."}, {{"challenges", shorter}}});
        }
    }
}

} // namespace

Rule course_challenge_twice()
{
    return {"course_challenge_twice", Severity::warning,
        {"Un test pose deux fois la même épreuve", "A course asks the same challenge twice"}, &check};
}

} // namespace acquis::rules
