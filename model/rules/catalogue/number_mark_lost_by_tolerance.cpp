/// # number_mark_lost_by_tolerance
///
/// ## What it does
/// For every accepted answer that is a number with a minus sign, a decimal mark or a sign of per cent, asks the
/// engine's own check whether the number without it would be right too.
///
/// ## Why is this bad?
/// The tolerance of punctuation compares letters and digits only: 314 passes for 3,14 and 5 for −5. Learners get a
/// right answer for a wrong one, and a calibration measures noise.
///
/// ## Example
/// ```yaml
/// answers:
///   - "3,14"
/// tolerances: {form: true, punctuation: true, typos: false}
/// ```
///
/// ## Use instead
/// ```yaml
/// answers:
///   - "3,14"
///   - "3.14"
/// tolerances: {form: true, punctuation: false, typos: false}
/// ```
///
/// ## Fix
/// Switches the tolerance of punctuation off.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::rules {

namespace {

/// The number without its mark; empty where the answer is no number, or the mark changes nothing.
std::string withoutMark(const std::string& answer)
{
    std::string bare;
    std::size_t digits = 0;
    bool hasMark = false;
    for (std::size_t i = 0; i < answer.size(); ++i) {
        const char c = answer[i];
        const bool isDigit = c >= '0' && c <= '9';
        const bool isInside = digits > 0 && i + 1 < answer.size() && answer[i + 1] >= '0' && answer[i + 1] <= '9';
        if (isDigit) {
            bare += c;
            ++digits;
        } else if ((c == '-' && i == 0) || ((c == ',' || c == '.') && isInside)) {
            if (hasMark)
                return {}; // An address, a date or a version: no number.
            hasMark = true;
        } else {
            return {};
        }
    }
    return digits > 0 && hasMark ? bare : std::string();
}

void check(const QuestionAtHand& question, Findings& findings)
{
    if (!areTolerancesWritten(question))
        return; // Told by tolerances_not_written.
    bool isTold = false;
    for (const AcceptedGroup& group : question.acceptedGroups())
        for (const AcceptedAnswer& answer : group.answers) {
            const std::string bare = withoutMark(answer.text);
            const bool isWanted = std::ranges::find(group.answers, bare, &AcceptedAnswer::text) != group.answers.end();
            if (isTold || bare.empty() || isWanted || !group.tolerances.t2 || !group.accepts(bare))
                continue;
            isTold = true;
            const bool isHere = question.isMain() || question.localized->tolerances;
            findings.add(question.subject(), isHere ? FieldPath("tolerances").field("punctuation") : answer.path,
                {fmt::format("La ponctuation est tolérée : « {} » serait accepté pour « {} ». Coupez cette tolérance "
                             "et écrivez les deux formes du nombre, avec virgule et avec point.",
                     shown(bare), shown(answer.text)),
                    fmt::format("Punctuation is forgiven: \"{}\" would be accepted for \"{}\". Switch this tolerance "
                                "off and write both forms of the number, with a comma and with a point.",
                        shown(bare), shown(answer.text))},
                isHere ? std::optional(Fix{{"Ne plus tolérer la ponctuation.", "Forgive punctuation no more."},
                    {{FieldPath("tolerances").field("punctuation"), Value(false)}}})
                       : std::nullopt);
        }
}

} // namespace

Rule number_mark_lost_by_tolerance()
{
    return {"number_mark_lost_by_tolerance", Severity::warning,
        {"Une tolérance efface le signe ou la virgule d’un nombre",
            "A tolerance takes away the sign or point of a number"},
        {Check::Asked::typed, Stage::live, &check}};
}

} // namespace acquis::rules
