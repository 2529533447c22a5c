/// # localized_choice_missing
///
/// ## What it does
/// Finds, in localized files that are live, choices of the challenge without a text; and raw proposals with another
/// number of choices than the challenge.
///
/// ## Why is this bad?
/// A missing text ships as an empty choice: the engine's application drops it, the numbers shift, and the solution of
/// the challenge points to other choices in that locale.
///
/// ## Example
/// ```yaml
/// status: live
/// choices:
///   a: A browser
/// ```
///
/// ## Use instead
/// ```yaml
/// status: live
/// choices:
///   a: A browser
///   b: A search engine
/// ```
///
/// ## Fix
/// None: the translation is to be written. A paused file may be incomplete.
#include "model/base/text.h"
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"
#include "model/syntax/choices.h"

#include <fmt/format.h>

namespace acquis::rules {

namespace {

void checkKeyed(const AskedQuestion& question, Findings& findings)
{
    for (const referential::Choice& choice : question.challenge->choices) {
        const std::string* text = question.localized->choices.find(choice.key);
        if (text == nullptr || text::isBlank(*text))
            findings.add(*question.localized, FieldPath("choices").key(choice.key),
                {fmt::format("La proposition « {} » n’a pas de texte en {} : elle serait vide et la bonne réponse "
                             "désignerait une autre proposition. Traduisez-la, ou mettez la traduction en pause.",
                     shown(choice.text), question.localized->locale.text()),
                    fmt::format("The choice \"{}\" has no text in {}: it would be empty and the right answer would "
                                "point to another choice. Translate it, or pause the translation.",
                        shown(choice.text), question.localized->locale.text())});
    }
}

void check(const QuestionAtHand& question, Findings& findings)
{
    if (question.isMain() || !question.hasChoices() || !question.isInService())
        return;
    if (!question.areProposalsRaw() && !question.challenge->choices.empty()) {
        checkKeyed(question, findings);
        return;
    }
    const std::size_t expected = question.challenge->proposalsText
        ? syntax::readChoices(*question.challenge->proposalsText).items.size()
        : question.challenge->choices.size();
    const std::size_t count = syntax::readChoices(question.proposals()).items.size();
    if (count != expected && !writtenSolution(question).isOwn)
        findings.add(*question.localized, question.proposalsPath(),
            {fmt::format("Il y a {} propositions en {} et {} dans l’épreuve : la bonne réponse désignerait une "
                         "autre proposition. Traduisez-les toutes, dans le même ordre.",
                 count, question.localized->locale.text(), expected),
                fmt::format("There are {} choices in {} and {} in the challenge: the right answer would point to "
                            "another choice. Translate them all, in the same order.",
                    count, question.localized->locale.text(), expected)});
}

} // namespace

Rule localized_choice_missing()
{
    return {"localized_choice_missing", Severity::error,
        {"Une proposition n’est pas traduite", "A choice is not translated"}, {Check::Asked::all, Stage::live, &check}};
}

} // namespace acquis::rules
