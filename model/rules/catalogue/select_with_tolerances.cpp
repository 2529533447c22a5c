/// # select_with_tolerances
///
/// ## What it does
/// In a QROCM-dep with menus, looks for an option that the tolerances make right in place of an accepted one, and for
/// typing slips forgiven where there are only menus.
///
/// ## Why is this bad?
/// A learner who picks in a menu makes no typing slip, but in a QROCM-dep the engine applies the tolerances to menus
/// too: a close wrong option is accepted.
///
/// ## Example
/// ```yaml
/// type: QROCM-dep
/// proposals: '${un options=["2018","2019"]} et ${deux options=["2020","2021"]}'
/// answerGroups:
///   un:
///     - "2018"
///   deux:
///     - "2020"
/// tolerances: {form: true, punctuation: true, typos: true}
/// ```
///
/// ## Use instead
/// ```yaml
/// tolerances: {form: false, punctuation: false, typos: false}
/// ```
///
/// ## Fix
/// Switches the three tolerances off, where all fields are menus.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"
#include "model/syntax/proposals.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::rules {

namespace {

using Fields = std::vector<syntax::Field>;

/// An option that no group accepts as it is written and that one accepts through the tolerances.
std::string wronglyAccepted(const Fields& fields, const std::vector<AcceptedGroup>& groups)
{
    for (const syntax::Field& field : fields)
        for (const std::string& option : field.options)
            for (const AcceptedGroup& group : groups) {
                const bool isWritten = std::ranges::any_of(groups, [&](const AcceptedGroup& other) {
                    return std::ranges::find(other.answers, option, &AcceptedAnswer::text) != other.answers.end();
                });
                if (!isWritten && group.accepts(option))
                    return option;
            }
    return {};
}

Fix fix()
{
    return {{"Couper les trois tolérances.", "Switch the three tolerances off."},
        {{"tolerances", Value::Map{{"form", false}, {"punctuation", false}, {"typos", false}}}}};
}

Sentence messageFor(const std::string& wrong)
{
    if (wrong.empty())
        return {"Tous les champs sont des menus, et les fautes de frappe y sont tolérées : deux options proches "
                "passeraient l’une pour l’autre. Coupez les tolérances.",
            "All fields are menus, and typing slips are forgiven in them: two close options would pass for each other. "
            "Switch the tolerances off."};
    return {fmt::format("L’option « {} » serait acceptée à la place d’une bonne réponse, par tolérance. Coupez les "
                        "tolérances ou acceptez cette option.",
                shown(wrong)),
        fmt::format("The option \"{}\" would be accepted in place of a right answer, by tolerance. Switch the "
                    "tolerances off or accept this option.",
            shown(wrong))};
}

void check(const QuestionAtHand& question, Findings& findings)
{
    const Fields fields = question.fields();
    const auto menus = std::ranges::count_if(fields, &syntax::Field::isSelect);
    if (question.type() != referential::ChallengeType::qrocmDep || menus == 0)
        return;
    const bool areAllMenus = menus == static_cast<std::ptrdiff_t>(fields.size());
    const std::string wrong = wronglyAccepted(fields, question.acceptedGroups());
    if (!wrong.empty() || (areAllMenus && tolerancesOf(question).t3))
        findings.add(
            question.subject(), "tolerances", messageFor(wrong), areAllMenus ? std::optional(fix()) : std::nullopt);
}

} // namespace

Rule select_with_tolerances()
{
    return {"select_with_tolerances", Severity::warning,
        {"Les tolérances rapprochent les options d’un menu", "Tolerances bring the options of a menu together"},
        {Check::Asked::typed, Stage::live, &check}};
}

} // namespace acquis::rules
