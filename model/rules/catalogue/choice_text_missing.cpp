/// # choice_text_missing
///
/// ## What it does
/// Finds choices whose text is empty or blank.
///
/// ## Why is this bad?
/// The engine's application drops an empty line between two dashes: the next choice takes its place, and the numbers of
/// the solution point to other choices.
///
/// ## Example
/// ```yaml
/// choices:
///   - key: a
///     text: ""
///   - key: b
///     text: bleu
/// ```
///
/// ## Use instead
/// ```yaml
/// choices:
///   - key: a
///     text: rouge
///   - key: b
///     text: bleu
/// ```
///
/// ## Fix
/// None: the text is to be written.
#include "model/base/text.h"
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

namespace {

void check(const QuestionAtHand& question, Findings& findings)
{
    if (!question.hasChoices() || question.areProposalsRaw())
        return;
    for (const referential::Choice& choice : question.challenge->choices)
        if (text::isBlank(choice.text))
            findings.add(*question.challenge, FieldPath("choices").key(choice.key).field("text"),
                {fmt::format("La proposition « {} » n’a pas de texte : les numéros des suivantes seraient décalés. "
                             "Écrivez-la ou supprimez-la.",
                     choice.key),
                    fmt::format("The choice \"{}\" has no text: the numbers of the next ones would shift. Write it "
                                "or remove it.",
                        choice.key)});
}

} // namespace

Rule choice_text_missing()
{
    return {"choice_text_missing", Severity::error, {"Une proposition n’a pas de texte", "A choice has no text"},
        {Check::Asked::main, Stage::live, &check}};
}

} // namespace acquis::rules
