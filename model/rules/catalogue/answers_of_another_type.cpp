/// # answers_of_another_type
///
/// ## What it does
/// Compares the shape of the accepted answers with the type: a list under `answers` for a QROC, a list for each field
/// under `answers` for a QROCM-ind, `answerGroups` for a QROCM-dep, neither for a QCU or QCM.
///
/// ## Why is this bad?
/// They become a solution that the engine cannot use: every answer is wrong, or the engine fails.
///
/// ## Example
/// ```yaml
/// type: QROCM-ind
/// answers:
///   - "2018"
/// ```
///
/// ## Use instead
/// ```yaml
/// type: QROCM-ind
/// answers:
///   annee:
///     - "2018"
/// ```
///
/// ## Fix
/// None: what belongs where is the author's choice.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

namespace {

using referential::ChallengeType;

/// The field that does not suit the type; empty where all does.
std::string misfit(const AskedQuestion& question, const referential::Answers& answers, bool hasGroups)
{
    const bool takesList = question.type() == ChallengeType::qroc;
    const bool takesFields = question.type() == ChallengeType::qrocmInd;
    const bool takesGroups = question.type() == ChallengeType::qrocmDep;
    if ((!answers.list.empty() && !takesList) || (!answers.byField.empty() && !takesFields))
        return "answers";
    return hasGroups && !takesGroups ? "answerGroups" : "";
}

void check(const QuestionAtHand& question, Findings& findings)
{
    if (!question.isTyped() && !question.hasChoices())
        return;
    const auto& answers = question.isMain() ? question.challenge->answers : question.localized->answers;
    const auto& groups = question.isMain() ? question.challenge->answerGroups : question.localized->answerGroups;
    const std::string field = misfit(question, answers, !groups.empty());
    const std::string_view type = question.type() ? referential::wordOf(*question.type()).yaml : "";
    if (!field.empty())
        findings.add(question.subject(), FieldPath(field),
            {fmt::format("`{}` n’a pas la forme qu’attend un {} : la solution serait inutilisable. Écrivez une liste "
                         "(QROC), une liste par champ (QROCM-ind), des groupes (QROCM-dep), ou rien pour un choix.",
                 field, type),
                fmt::format("`{}` has not the shape that a {} expects: the solution would be unusable. Write a list "
                            "(QROC), a list for each field (QROCM-ind), groups (QROCM-dep), or nothing for choices.",
                    field, type)});
}

} // namespace

Rule answers_of_another_type()
{
    return {"answers_of_another_type", Severity::error,
        {"Les réponses ont la forme d’un autre type", "The answers have the shape of another type"},
        {Check::Asked::all, Stage::live, &check}};
}

} // namespace acquis::rules
