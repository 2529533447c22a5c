/// # typo_tolerance_on_short_answer
///
/// ## What it does
/// Where typing slips are forgiven, looks for an accepted answer that another answer would pass for: one that holds a
/// digit (changing this digit is one slip), or that has three or four letters once treated. The message shows the wrong
/// answer that the engine would take, tried on the engine's own rules.
///
/// ## Why is this bad?
/// The engine accepts as many slips as a quarter of the answer's length. A year, a code, a number or a short word that
/// is simply wrong is accepted.
///
/// ## Example
/// ```yaml
/// answers:
///   - "2018"
/// tolerances: {form: true, punctuation: true, typos: true}
/// ```
///
/// ## Use instead
/// ```yaml
/// answers:
///   - "2018"
/// tolerances: {form: true, punctuation: true, typos: false}
/// ```
///
/// ## Fix
/// Switches the tolerance of typing slips off.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::rules {

namespace {

/// The answer with its last digit changed; nothing without digits.
std::string withOtherDigit(std::string text)
{
    const std::size_t at = text.find_last_of("0123456789");
    if (at == std::string::npos)
        return {};
    text[at] = text[at] == '9' ? '8' : static_cast<char>(text[at] + 1);
    return text;
}

/// A short word with its last letter changed, or with one more.
std::string withOtherLetter(std::string text)
{
    if (text.empty() || (text.back() & 0x80) != 0)
        return text + 's';
    if (text.size() < 4)
        return text + (text.back() == 's' ? 'e' : 's');
    text.back() = text.back() == 'e' ? 'a' : 'e';
    return text;
}

/// A wrong answer that the engine takes for this one; empty where it takes none that is worth telling.
std::string impostor(const AcceptedGroup& group, const AcceptedAnswer& answer)
{
    const std::u16string treated = group.treated(answer);
    const bool hasDigit = treated.find_first_of(u"0123456789") != std::u16string::npos;
    if (!hasDigit && (treated.size() < 3 || treated.size() > 4))
        return {};
    std::string wrong = hasDigit ? withOtherDigit(answer.text) : withOtherLetter(answer.text);
    if (hasDigit && !group.accepts(wrong))
        wrong = answer.text + '0';
    const bool isRight = std::ranges::any_of(group.answers, [&](const AcceptedAnswer& accepted) {
        return group.treated(accepted) == group.treated({wrong, {}});
    });
    return !isRight && group.accepts(wrong) ? wrong : std::string();
}

Fix fix()
{
    return {{"Ne plus tolérer les fautes de frappe.", "Forgive typing slips no more."},
        {{FieldPath("tolerances").field("typos"), Value(false)}}};
}

/// One report a challenge: the first answer at risk tells enough.
void report(const QuestionAtHand& question, Findings& findings)
{
    for (const AcceptedGroup& group : question.acceptedGroups())
        for (const AcceptedAnswer& answer : group.answers)
            if (const std::string wrong
                = group.tolerances.t3 && !group.comparesNumbers ? impostor(group, answer) : std::string();
                !wrong.empty()) {
                const bool isHere = question.isMain() || question.localized->tolerances;
                findings.add(question.subject(), isHere ? FieldPath("tolerances") : answer.path,
                    {fmt::format("Les fautes de frappe sont tolérées : « {} » serait acceptée pour « {} ». Coupez "
                                 "cette tolérance, ou n’acceptez que des réponses plus longues.",
                         shown(wrong), shown(answer.text)),
                        fmt::format("Typing slips are forgiven: \"{}\" would be accepted for \"{}\". Switch this "
                                    "tolerance off, or accept longer answers only.",
                            shown(wrong), shown(answer.text))},
                    isHere ? std::optional(fix()) : std::nullopt);
                return;
            }
}

void check(const QuestionAtHand& question, Findings& findings)
{
    if (areTolerancesWritten(question)) // Else told by tolerances_not_written.
        report(question, findings);
}

} // namespace

Rule typo_tolerance_on_short_answer()
{
    return {"typo_tolerance_on_short_answer", Severity::warning,
        {"Les fautes de frappe sont tolérées sur une réponse trop courte",
            "Typing slips are forgiven on a too short answer"},
        {Check::Asked::typed, Stage::live, &check}};
}

} // namespace acquis::rules
