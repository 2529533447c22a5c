/// # answer_with_outer_blanks
///
/// ## What it does
/// Finds accepted answers with spaces, tabs or carriage returns at their ends, where the tolerance of form is off.
///
/// ## Why is this bad?
/// The engine does not trim accepted answers: the learner would have to type the invisible blank.
///
/// ## Example
/// ```yaml
/// answers:
///   - "ls -l "
/// tolerances: {form: false, punctuation: false, typos: false}
/// ```
///
/// ## Use instead
/// ```yaml
/// answers:
///   - ls -l
/// tolerances: {form: false, punctuation: false, typos: false}
/// ```
///
/// ## Fix
/// Removes the blanks at the ends.
#include "model/base/text.h"
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"
#include "model/syntax/solutions.h"

#include <fmt/format.h>

namespace acquis::rules {

namespace {

std::optional<Fix> fixOf(const QuestionAtHand& question, const AcceptedAnswer& answer)
{
    const WrittenSolution written = writtenSolution(question);
    if (!written.isOwn || (*written.text && question.isKeyed()) || text::isBlank(answer.text))
        return std::nullopt;
    std::string text;
    if (*written.text)
        for (const std::string& line : syntax::readAnswers(**written.text))
            text += (text.empty() ? "" : "\n") + text::trimmed(line);
    else
        text = text::trimmed(answer.text);
    return Fix{{"Ôter les blancs des bouts.", "Remove the outer blanks."}, {{answer.path, Value(std::move(text))}}};
}

void check(const QuestionAtHand& question, Findings& findings)
{
    for (const AcceptedGroup& group : question.acceptedGroups())
        for (const AcceptedAnswer& answer : group.answers) {
            const std::string trimmed = text::trimmed(answer.text);
            if (group.tolerances.t1 || group.isSelect || group.comparesNumbers || trimmed == answer.text
                || group.accepts(trimmed))
                continue;
            findings.add(question.subject(), answer.path,
                {fmt::format("« {} » commence ou finit par un blanc que l’apprenant devrait taper. Ôtez les blancs "
                             "des bouts.",
                     shown(trimmed)),
                    fmt::format("\"{}\" begins or ends with a blank that the learner would have to type. Remove "
                                "the outer blanks.",
                        shown(trimmed))},
                fixOf(question, answer));
        }
}

} // namespace

Rule answer_with_outer_blanks()
{
    return {"answer_with_outer_blanks", Severity::error,
        {"Une réponse acceptée commence ou finit par un blanc", "An accepted answer begins or ends with a blank"},
        {Check::Asked::typed, Stage::live, &check}};
}

} // namespace acquis::rules
