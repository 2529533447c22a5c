/// # overlapping_answer_groups
///
/// ## What it does
/// Looks, in a QROCM-dep, for two groups that accept the same answer after the enabled tolerances: equal once spaces,
/// case, accents and punctuation are removed, or within a quarter of their letters where typing slips are forgiven.
///
/// ## Why is this bad?
/// Each answer takes the first group that accepts it and never gives it back. The same answer given twice is then
/// right, or an answer takes the group that another one needed and a fully right set is refused.
///
/// ## Example
/// ```yaml
/// type: QROCM-dep
/// answerGroups:
///   janvier:
///     - "2018"
///   fevrier:
///     - "2019"
/// tolerances: {form: true, punctuation: true, typos: true}
/// ```
///
/// ## Use instead
/// ```yaml
/// type: QROCM-dep
/// answerGroups:
///   janvier:
///     - "2018"
///   fevrier:
///     - "2019"
/// tolerances: {form: true, punctuation: true, typos: false}
/// ```
///
/// ## Fix
/// None: a tolerance is too wide or an answer stands in the wrong group, and only the author knows which.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"

#include <fmt/format.h>

namespace acquis::rules {

namespace {

/// An answer of one group that another one accepts; nullptr where there is none.
const AcceptedAnswer* sharedAnswer(const AcceptedGroup& from, const AcceptedGroup& by)
{
    for (const AcceptedAnswer& answer : from.answers)
        if (by.accepts(answer.text))
            return &answer;
    return nullptr;
}

void report(const QuestionAtHand& question, const AcceptedGroup& first, const AcceptedGroup& second, Findings& findings)
{
    const AcceptedAnswer* inSecond = sharedAnswer(second, first);
    const AcceptedAnswer* shared = inSecond != nullptr ? inSecond : sharedAnswer(first, second);
    if (shared == nullptr)
        return;
    findings.add(question.subject(), inSecond != nullptr ? shared->path : second.path,
        {fmt::format(
             "« {} » est acceptée par les groupes « {} » et « {} » : la même réponse peut compter deux fois, ou "
             "prendre la place d’une autre. Écartez les réponses des deux groupes ou réduisez les tolérances.",
             shown(shared->text), first.key, second.key),
            fmt::format(
                "\"{}\" is accepted by the groups \"{}\" and \"{}\": the same answer can count twice, or take the "
                "place of another. Set the answers of the two groups apart or reduce the tolerances.",
                shown(shared->text), first.key, second.key)});
}

void check(const QuestionAtHand& question, Findings& findings)
{
    if (question.type() != referential::ChallengeType::qrocmDep)
        return;
    const std::vector<AcceptedGroup>& groups = question.acceptedGroups();
    for (std::size_t second = 1; second < groups.size(); ++second)
        for (std::size_t first = 0; first < second; ++first)
            report(question, groups[first], groups[second], findings);
}

} // namespace

Rule overlapping_answer_groups()
{
    return {"overlapping_answer_groups", Severity::warning,
        {"Deux groupes acceptent la même réponse", "Two groups accept the same answer"},
        {Check::Asked::typed, Stage::live, &check}};
}

} // namespace acquis::rules
