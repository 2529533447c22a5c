/// # timer_not_positive
///
/// ## What it does
/// Finds timers of zero seconds or less.
///
/// ## Why is this bad?
/// The engine takes 0 for no timer, and a negative one for a time that ran out before the question appeared.
///
/// ## Example
/// ```yaml
/// timer: 0
/// ```
///
/// ## Use instead
/// ```yaml
/// timer: 60
/// ```
///
/// ## Fix
/// Removes a timer of zero, which is what the engine does with it.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

namespace {

void check(const QuestionAtHand& question, Findings& findings)
{
    const auto& timer = question.challenge->timer;
    if (!timer || *timer > 0)
        return;
    findings.add(*question.challenge, "timer",
        {fmt::format("Un minuteur de {} seconde(s) ne laisse aucun temps pour répondre. Donnez un nombre positif, "
                     "ou retirez le minuteur.",
             *timer),
            fmt::format(
                "A timer of {} second(s) leaves no time to answer. Give a positive number, or remove the timer.",
                *timer)},
        *timer == 0 ? std::optional(Fix{{"Retirer le minuteur.", "Remove the timer."}, {{"timer", Value()}}})
                    : std::nullopt);
}

} // namespace

Rule timer_not_positive()
{
    return {"timer_not_positive", Severity::error,
        {"Le minuteur n’est pas un nombre de secondes", "The timer is no number of seconds"},
        {Check::Asked::main, Stage::inUse, &check}};
}

} // namespace acquis::rules
