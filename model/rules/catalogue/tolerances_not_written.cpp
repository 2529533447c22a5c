/// # tolerances_not_written
///
/// ## What it does
/// Finds typed questions (QROC, QROCM-ind, QROCM-dep) without `tolerances`. Menus alone need none: the engine compares
/// them as they are.
///
/// ## Why is this bad?
/// The engine reads an absent flag as on: all three tolerances apply, typing slips included, and no reader of the file
/// sees it. `2019` is then right for `2018`.
///
/// ## Example
/// ```yaml
/// type: QROC
/// answers:
///   - "2018"
/// ```
///
/// ## Use instead
/// ```yaml
/// type: QROC
/// answers:
///   - "2018"
/// tolerances: {form: true, punctuation: true, typos: false}
/// ```
///
/// ## Fix
/// Writes what the engine does today: all three on. Then switch off what the question should not forgive.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"

#include <algorithm>

namespace acquis::rules {

namespace {

bool isForgiving(const QuestionAtHand& question)
{
    const std::vector<AcceptedGroup> groups = question.acceptedGroups();
    return std::ranges::any_of(groups, [](const AcceptedGroup& group) { return !group.isSelect; });
}

Fix fix()
{
    return {{"Écrire ce que fait le moteur : tout est toléré.", "Write what the engine does: everything is tolerated."},
        {{"tolerances", Value::Map{{"form", true}, {"punctuation", true}, {"typos", true}}}}};
}

void check(const QuestionAtHand& question, Findings& findings)
{
    if (question.isMain() && !areTolerancesWritten(question) && isForgiving(question))
        findings.add(question.subject(), "tolerances",
            {"Les tolérances ne sont pas écrites : le moteur les applique alors toutes, fautes de frappe "
             "comprises. "
             "Écrivez les trois, et coupez celles qui acceptent trop.",
                "The tolerances are not written: the engine then applies them all, typing slips included. "
                "Write the three, and switch off those that accept too much."},
            fix());
}

} // namespace

Rule tolerances_not_written()
{
    return {"tolerances_not_written", Severity::warning,
        {"Les tolérances ne sont pas écrites", "The tolerances are not written"},
        {Check::Asked::typed, Stage::live, &check}};
}

} // namespace acquis::rules
