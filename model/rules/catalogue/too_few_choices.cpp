/// # too_few_choices
///
/// ## What it does
/// Counts the choices of a QCU or QCM as the engine's application sees them, in a raw text too.
///
/// ## Why is this bad?
/// With one choice there is nothing to choose; with none the learner cannot answer.
///
/// ## Example
/// ```yaml
/// type: QCU
/// proposalsText: "rouge, bleu, vert"
/// solutionText: "1"
/// ```
///
/// ## Use instead
/// ```yaml
/// type: QCU
/// choices:
///   - key: a
///     text: rouge
///     correct: true
///   - key: b
///     text: bleu
/// ```
///
/// ## Fix
/// None: the choices are to be written.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/syntax/choices.h"

#include <fmt/format.h>

namespace acquis::rules {

namespace {

void check(const QuestionAtHand& question, Findings& findings)
{
    const bool isTold = !question.isMain() && !question.areProposalsRaw(); // By localized_choice_missing.
    if (!question.hasChoices() || isTold || question.wantsNoSolution())
        return;
    const std::size_t count = question.areProposalsRaw() ? syntax::readChoices(question.proposals()).items.size()
                                                         : question.challenge->choices.size();
    if (count < 2)
        findings.add(question.subject(), question.areProposalsRaw() ? "proposalsText" : "choices",
            {fmt::format("Il y a {} proposition(s) : l’apprenant n’a rien à choisir. Écrivez-en au moins deux.", count),
                fmt::format("There are {} choice(s): the learner has nothing to choose. Write at least two.", count)});
}

} // namespace

Rule too_few_choices()
{
    return {"too_few_choices", Severity::error,
        {"Il y a moins de deux propositions", "There are fewer than two choices"},
        {Check::Asked::all, Stage::live, &check}};
}

} // namespace acquis::rules
