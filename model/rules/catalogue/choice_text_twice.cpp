/// # choice_text_twice
///
/// ## What it does
/// Finds choices of one challenge with the same text, blanks at the ends aside, in the main file and in each locale.
///
/// ## Why is this bad?
/// The learner cannot tell them apart, and at most one of them may be the right one.
///
/// ## Example
/// ```yaml
/// choices:
///   - key: a
///     text: rouge
///     correct: true
///   - key: b
///     text: rouge
/// ```
///
/// ## Use instead
/// ```yaml
/// choices:
///   - key: a
///     text: rouge
///     correct: true
///   - key: b
///     text: bleu
/// ```
///
/// ## Fix
/// None: one of the two is to be rewritten or removed.
#include "model/base/text.h"
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"
#include "model/syntax/choices.h"

#include <fmt/format.h>
#include <set>

namespace acquis::rules {

namespace {

using Text = std::pair<FieldPath, std::string>;

std::vector<Text> textsOf(const AskedQuestion& question)
{
    std::vector<Text> texts;
    if (question.areProposalsRaw())
        for (const auto& item : syntax::readChoices(question.proposals()).items)
            texts.emplace_back("proposalsText", item.text);
    else if (question.isMain())
        for (const referential::Choice& choice : question.challenge->choices)
            texts.emplace_back(FieldPath("choices").key(choice.key).field("text"), choice.text);
    else
        for (const auto& [key, text] : question.localized->choices)
            texts.emplace_back(FieldPath("choices").key(key), text);
    return texts;
}

void check(const QuestionAtHand& question, Findings& findings)
{
    std::set<std::string> seen;
    if (!question.hasChoices())
        return;
    for (const auto& [path, text] : textsOf(question)) {
        const std::string trimmed = text::trimmed(text::nfc(text));
        if (!trimmed.empty() && !seen.insert(trimmed).second)
            findings.add(question.subject(), path,
                {fmt::format("Deux propositions disent « {} » : l’apprenant ne peut pas les distinguer. Réécrivez "
                             "ou supprimez l’une d’elles.",
                     shown(trimmed)),
                    fmt::format("Two choices say \"{}\": the learner cannot tell them apart. Rewrite or remove one "
                                "of them.",
                        shown(trimmed))});
    }
}

} // namespace

Rule choice_text_twice()
{
    return {"choice_text_twice", Severity::warning,
        {"Deux propositions ont le même texte", "Two choices have the same text"},
        {Check::Asked::all, Stage::live, &check}};
}

} // namespace acquis::rules
