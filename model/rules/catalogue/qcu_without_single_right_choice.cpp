/// # qcu_without_single_right_choice
///
/// ## What it does
/// Counts the right choices of a QCU: there must be one. In a raw solution, several numbers.
///
/// ## Why is this bad?
/// The engine compares the number of the learner's choice with the whole solution: with no right choice or with two,
/// every answer is wrong.
///
/// ## Example
/// ```yaml
/// type: QCU
/// choices:
///   - key: a
///     text: Un navigateur
///     correct: true
///   - key: b
///     text: Un moteur de recherche
///     correct: true
/// ```
///
/// ## Use instead
/// ```yaml
/// type: QCU
/// choices:
///   - key: a
///     text: Un navigateur
///     correct: true
///   - key: b
///     text: Un moteur de recherche
/// ```
///
/// ## Fix
/// None: only the author knows which choice is right.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/syntax/choices.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::rules {

namespace {

/// How many choices the solution names; nothing where another rule tells that it names none that can be read.
std::optional<std::size_t> rightChoices(const AskedQuestion& question)
{
    const WrittenSolution written = writtenSolution(question);
    if (*written.text) {
        const auto positions = syntax::readPositions(syntax::ChoiceMode::several, **written.text);
        return positions && positions->size() > 1 ? std::optional(positions->size()) : std::nullopt;
    }
    const auto& choices = question.challenge->choices;
    if (choices.empty())
        return std::nullopt;
    return static_cast<std::size_t>(std::ranges::count_if(choices, &referential::Choice::correct));
}

void check(const QuestionAtHand& question, Findings& findings)
{
    const WrittenSolution written = writtenSolution(question);
    const std::optional<std::size_t> count
        = question.type() == referential::ChallengeType::qcu && written.isOwn && !question.wantsNoSolution()
        ? rightChoices(question)
        : 1;
    if (!count || *count == 1)
        return;
    findings.add(question.subject(), *written.text ? "solutionText" : "choices",
        {*count == 0 ? "Aucune proposition n’est juste : toute réponse serait fausse. Cochez la bonne."
                     : fmt::format("{} propositions sont justes alors qu’un QCU n’en accepte qu’une : toute "
                                   "réponse serait fausse. Gardez-en une, ou choisissez QCM.",
                         *count),
            *count == 0 ? "No choice is right: every answer would be wrong. Tick the right one."
                        : fmt::format("{} choices are right while a QCU takes one only: every answer would be "
                                      "wrong. Keep one, or choose QCM.",
                            *count)});
}

} // namespace

Rule qcu_without_single_right_choice()
{
    return {"qcu_without_single_right_choice", Severity::error,
        {"Un QCU n’a pas une seule proposition juste", "A QCU has not exactly one right choice"},
        {Check::Asked::all, Stage::live, &check}};
}

} // namespace acquis::rules
