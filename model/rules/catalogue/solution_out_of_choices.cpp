/// # solution_out_of_choices
///
/// ## What it does
/// Reads the raw solution (`solutionText`) of a QCU or QCM: numbers of choices, from 1, in a QCU without any blank.
/// Finds what is no number, and numbers beyond the last choice.
///
/// ## Why is this bad?
/// No tick can give that answer: every one is wrong.
///
/// ## Example
/// ```yaml
/// type: QCU
/// proposalsText: |-
///   - rouge
///   - bleu
/// solutionText: "3"
/// ```
///
/// ## Use instead
/// ```yaml
/// type: QCU
/// choices:
///   - key: a
///     text: rouge
///   - key: b
///     text: bleu
///     correct: true
/// ```
///
/// ## Fix
/// None: only the author knows which choice is right.
#include "model/base/text.h"
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"
#include "model/syntax/choices.h"

#include <fmt/format.h>

namespace acquis::rules {

namespace {

using referential::ChallengeType;

std::size_t choiceCount(const AskedQuestion& question)
{
    if (question.areProposalsRaw())
        return syntax::readChoices(question.proposals()).items.size();
    return question.challenge->choices.size();
}

/// The part of the solution that names no choice; empty where all is well or another rule tells.
std::string wrongPart(const AskedQuestion& question, const std::string& solution)
{
    const bool isSingle = question.type() == ChallengeType::qcu;
    const auto several = syntax::readPositions(syntax::ChoiceMode::several, solution);
    if (isSingle && several && several->size() > 1)
        return {}; // Told by qcu_without_single_right_choice.
    if (!syntax::readPositions(isSingle ? syntax::ChoiceMode::single : syntax::ChoiceMode::several, solution))
        return solution;
    for (const std::size_t position : *several)
        if (position > choiceCount(question))
            return std::to_string(position);
    return {};
}

void check(const QuestionAtHand& question, Findings& findings)
{
    const WrittenSolution written = writtenSolution(question);
    if (!question.hasChoices() || !written.isOwn || !*written.text || text::isBlank(**written.text)
        || choiceCount(question) == 0)
        return;
    const std::string wrong = wrongPart(question, **written.text);
    if (wrong.empty())
        return;
    findings.add(question.subject(), "solutionText",
        {fmt::format("« {} » ne désigne aucune des {} propositions : toute réponse serait fausse. Écrivez le "
                     "numéro de la bonne, sans espace.",
             shown(wrong), choiceCount(question)),
            fmt::format("\"{}\" names none of the {} choices: every answer would be wrong. Write the number of the "
                        "right one, without spaces.",
                shown(wrong), choiceCount(question))});
}

} // namespace

Rule solution_out_of_choices()
{
    return {"solution_out_of_choices", Severity::error,
        {"La solution désigne une proposition qui n’existe pas", "The solution names a choice that does not exist"},
        {Check::Asked::all, Stage::live, &check}};
}

} // namespace acquis::rules
