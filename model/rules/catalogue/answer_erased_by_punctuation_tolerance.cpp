/// # answer_erased_by_punctuation_tolerance
///
/// ## What it does
/// Finds accepted answers of which nothing is left once the engine has removed punctuation: signs alone, or a script
/// other than the Latin one.
///
/// ## Why is this bad?
/// Everything but the letters a to z, digits and spaces is removed from both sides. An answer of which nothing is left
/// equals any other such answer: `???` is right for `&&`.
///
/// ## Example
/// ```yaml
/// answers:
///   - "&&"
/// tolerances: {form: true, punctuation: true, typos: false}
/// ```
///
/// ## Use instead
/// ```yaml
/// answers:
///   - "&&"
/// tolerances: {form: true, punctuation: false, typos: false}
/// ```
///
/// ## Fix
/// Switches the tolerance of punctuation off, where no accepted answer needs it.
#include "model/base/text.h"
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::rules {

namespace {

/// Off is safe where the treatment changes nothing else that matters: every answer of the question is of that kind.
std::optional<Fix> fixOf(const QuestionAtHand& question, const std::vector<AcceptedGroup>& groups)
{
    const bool areAllErased = std::ranges::all_of(groups, [](const AcceptedGroup& group) {
        return std::ranges::all_of(
            group.answers, [&](const AcceptedAnswer& answer) { return group.treated(answer).empty(); });
    });
    if (!areAllErased || (!question.isMain() && !question.localized->tolerances))
        return std::nullopt;
    return Fix{{"Ne plus ignorer la ponctuation.", "Ignore punctuation no more."},
        {{FieldPath("tolerances").field("punctuation"), Value(false)}}};
}

void check(const QuestionAtHand& question, Findings& findings)
{
    const std::vector<AcceptedGroup> groups = question.acceptedGroups();
    for (const AcceptedGroup& group : groups)
        for (const AcceptedAnswer& answer : group.answers)
            if (group.tolerances.t2 && !text::isBlank(answer.text)
                && group.treated(answer).find_first_not_of(u' ') == std::u16string::npos)
                findings.add(question.subject(), answer.path,
                    {fmt::format("Il ne reste rien de « {} » une fois la ponctuation ôtée : le moteur accepterait "
                                 "n’importe quel signe, comme « ? ». Coupez la tolérance à la ponctuation.",
                         shown(answer.text)),
                        fmt::format("Nothing is left of \"{}\" once punctuation is removed: the engine would "
                                    "accept any sign, such as \"?\". Switch the tolerance of punctuation off.",
                            shown(answer.text))},
                    areTolerancesWritten(question) ? fixOf(question, groups) : std::nullopt);
}

} // namespace

Rule answer_erased_by_punctuation_tolerance()
{
    return {"answer_erased_by_punctuation_tolerance", Severity::warning,
        {"Une réponse acceptée s’efface avec la ponctuation", "An accepted answer vanishes with the punctuation"},
        {Check::Asked::typed, Stage::live, &check}};
}

} // namespace acquis::rules
