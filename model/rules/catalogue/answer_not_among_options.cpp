/// # answer_not_among_options
///
/// ## What it does
/// Checks that each menu offers an option that the engine accepts: in a QROC or a field of a QROCM-ind, compared as it
/// is written; in a QROCM-dep of menus alone, that each group is reached by an option.
///
/// ## Why is this bad?
/// The learner can only pick what the menu offers: the question has no right answer.
///
/// ## Example
/// ```yaml
/// proposals: '${jour options=["lundi","mardi"]}'
/// answers:
///   - Lundi
/// ```
///
/// ## Use instead
/// ```yaml
/// proposals: '${jour options=["lundi","mardi"]}'
/// answers:
///   - lundi
/// ```
///
/// ## Fix
/// None: the option or the answer may be the wrong one.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"
#include "model/syntax/proposals.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::rules {

namespace {

using Fields = std::vector<syntax::Field>;

bool isReached(const AcceptedGroup& group, const Fields& fields)
{
    return std::ranges::any_of(fields, [&](const syntax::Field& field) {
        return field.options.empty() // Told by options_not_json.
            || std::ranges::any_of(field.options, [&](const std::string& option) { return group.accepts(option); });
    });
}

/// The menus in which an answer of this group is to be found; none where the learner types.
Fields menusOf(const AskedQuestion& question, const AcceptedGroup& group, const Fields& fields)
{
    if (question.type() == referential::ChallengeType::qrocmDep)
        return std::ranges::all_of(fields, &syntax::Field::isSelect) ? fields : Fields{};
    const auto field = question.isKeyed() ? std::ranges::find(fields, group.key, &syntax::Field::name) : fields.begin();
    return field != fields.end() && field->isSelect ? Fields{*field} : Fields{};
}

void check(const QuestionAtHand& question, Findings& findings)
{
    if (!question.isTyped() || (!question.isMain() && question.proposals().empty()))
        return;
    for (const AcceptedGroup& group : question.acceptedGroups()) {
        const Fields menus = menusOf(question, group, question.fields());
        if (menus.empty() || group.answers.empty() || isReached(group, menus))
            continue;
        findings.add(question.subject(), writtenSolution(question).isOwn ? group.path : question.proposalsPath(),
            {fmt::format("Le menu ne propose pas « {} », ni d’autre réponse acceptée : aucun choix n’est juste. "
                         "Accordez les options et les réponses, à la lettre près.",
                 shown(group.answers.front().text)),
                fmt::format("The menu does not offer \"{}\", nor another accepted answer: no pick is right. Make "
                            "options and answers agree to the letter.",
                    shown(group.answers.front().text))});
    }
}

} // namespace

Rule answer_not_among_options()
{
    return {"answer_not_among_options", Severity::error,
        {"Aucune option du menu n’est acceptée", "No option of the menu is accepted"},
        {Check::Asked::all, Stage::live, &check}};
}

} // namespace acquis::rules
