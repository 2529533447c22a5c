/// # punctuation_without_form_tolerance
///
/// ## What it does
/// Finds questions whose `punctuation` is on and `form` off, and of which an accepted answer holds accented letters.
///
/// ## Why is this bad?
/// The engine removes everything but plain letters and digits. Without the tolerance of form, which turns é into e
/// first, it deletes the accented letters: `été` becomes `t`, and `t` is right.
///
/// ## Example
/// ```yaml
/// answers:
///   - été
/// tolerances: {form: false, punctuation: true, typos: false}
/// ```
///
/// ## Use instead
/// ```yaml
/// answers:
///   - été
/// tolerances: {form: true, punctuation: true, typos: false}
/// ```
///
/// ## Fix
/// None: either form is forgiven too, or punctuation is not.
#include "model/answer/treatments.h"
#include "model/base/text.h"
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"

#include <fmt/format.h>

namespace acquis::rules {

namespace {

bool losesLetters(const AcceptedAnswer& answer)
{
    const std::u16string text = answer::prepare(text::toUtf16(answer.text));
    std::u16string plain = text::nfd(text);
    std::erase_if(plain, [](char16_t c) { return c >= 0x0300 && c <= 0x036F; });
    return answer::t2(text) != answer::t2(plain);
}

void check(const QuestionAtHand& question, Findings& findings)
{
    const AcceptedAnswer* accented = nullptr;
    const std::vector<AcceptedGroup> groups = question.acceptedGroups();
    for (const AcceptedGroup& group : groups)
        for (const AcceptedAnswer& answer : group.answers)
            if (accented == nullptr && group.tolerances.t2 && !group.tolerances.t1 && losesLetters(answer))
                accented = &answer;
    if (accented == nullptr)
        return;
    const std::string left = text::toUtf8(answer::t2(answer::prepare(text::toUtf16(accented->text))));
    findings.add(question.subject(), "tolerances",
        {fmt::format(
             "La ponctuation est ignorée mais pas les accents : le moteur efface alors les lettres accentuées et "
             "réduit « {} » à « {} ». Tolérez aussi la forme, ou n’ignorez pas la ponctuation.",
             shown(accented->text), shown(left)),
            fmt::format("Punctuation is ignored but accents are not: the engine then deletes accented letters and "
                        "reduces \"{}\" to \"{}\". Forgive form too, or do not ignore punctuation.",
                shown(accented->text), shown(left))});
}

} // namespace

Rule punctuation_without_form_tolerance()
{
    return {"punctuation_without_form_tolerance", Severity::warning,
        {"Ignorer la ponctuation efface ici les lettres accentuées",
            "Ignoring punctuation deletes accented letters here"},
        {Check::Asked::typed, Stage::live, &check}};
}

} // namespace acquis::rules
