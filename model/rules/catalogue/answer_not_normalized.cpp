/// # answer_not_normalized
///
/// ## What it does
/// Finds accepted answers of a QROC or QROCM-dep with decomposed letters or no-break spaces, where the tolerance of
/// form is off (or the field is a menu).
///
/// ## Why is this bad?
/// The engine composes the letters of the learner's answer and makes its spaces ordinary, but not those of the
/// solution: without the tolerance of form the two never meet. The two spellings look the same on the screen.
///
/// ## Example
/// ```yaml
/// answers:
///   - "10\u00A0km"
/// tolerances: {form: false, punctuation: false, typos: false}
/// ```
///
/// ## Use instead
/// ```yaml
/// answers:
///   - 10 km
/// tolerances: {form: false, punctuation: false, typos: false}
/// ```
///
/// ## Fix
/// Composes the letters and makes the spaces ordinary.
#include "model/answer/treatments.h"
#include "model/base/text.h"
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"

#include <fmt/format.h>

namespace acquis::rules {

namespace {

std::string normalized(std::string_view text)
{
    return text::toUtf8(answer::prepare(text::toUtf16(text)));
}

std::optional<Fix> fixOf(const QuestionAtHand& question, const AcceptedAnswer& answer)
{
    const WrittenSolution written = writtenSolution(question);
    if (!written.isOwn || (*written.text && question.isKeyed()))
        return std::nullopt;
    const std::string& text = *written.text ? **written.text : answer.text;
    return Fix{
        {"Composer les lettres et rendre les espaces ordinaires.", "Compose the letters and make the spaces ordinary."},
        {{answer.path, Value(normalized(text))}}};
}

void check(const QuestionAtHand& question, Findings& findings)
{
    for (const AcceptedGroup& group : question.acceptedGroups())
        for (const AcceptedAnswer& answer : group.answers)
            if (!group.isPrepared && !group.tolerances.t1 && normalized(answer.text) != answer.text
                && !group.accepts(answer.text))
                findings.add(question.subject(), answer.path,
                    {fmt::format("« {} » contient des espaces insécables ou des lettres décomposées que le moteur "
                                 "remplace dans les réponses des apprenants : personne ne peut la donner. "
                                 "Écrivez-la avec des espaces et des lettres ordinaires.",
                         shown(answer.text)),
                        fmt::format(
                            "\"{}\" holds no-break spaces or decomposed letters, which the engine replaces in the "
                            "learners’ answers: nobody can give it. Write it with ordinary spaces and letters.",
                            shown(answer.text))},
                    fixOf(question, answer));
}

} // namespace

Rule answer_not_normalized()
{
    return {"answer_not_normalized", Severity::error,
        {"Une réponse acceptée ne peut jamais être tapée", "An accepted answer can never be typed"},
        {Check::Asked::typed, Stage::live, &check}};
}

} // namespace acquis::rules
