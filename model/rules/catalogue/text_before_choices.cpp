/// # text_before_choices
///
/// ## What it does
/// Finds, in the raw proposals of a QCU or QCM, text before the first dash, and dashes that nothing follows.
///
/// ## Why is this bad?
/// The engine's application drops that text: the learner never sees it. An empty choice shifts the numbers of the next
/// ones.
///
/// ## Example
/// ```yaml
/// type: QCU
/// proposalsText: |-
///   Choisissez :
///   - rouge
///   - bleu
/// ```
///
/// ## Use instead
/// The text in the instruction, and the choices under `choices`.
///
/// ## Fix
/// None: where the text belongs is the author's choice.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/syntax/choices.h"
#include "model/syntax/fault.h"

namespace acquis::rules {

namespace {

void check(const QuestionAtHand& question, Findings& findings)
{
    if (!question.hasChoices() || !question.areProposalsRaw())
        return;
    const syntax::ChoiceItems read = syntax::readChoices(question.proposals());
    if (read.items.size() >= 2) // Else told by too_few_choices.
        for (const syntax::Fault& fault : read.faults)
            findings.add(question.subject(), "proposalsText", syntax::sentenceOf(fault));
}

} // namespace

Rule text_before_choices()
{
    return {"text_before_choices", Severity::warning,
        {"Un texte précède la première proposition", "A text comes before the first choice"},
        {Check::Asked::all, Stage::live, &check}};
}

} // namespace acquis::rules
