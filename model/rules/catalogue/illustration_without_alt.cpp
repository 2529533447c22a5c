/// # illustration_without_alt
///
/// ## What it does
/// Finds illustrations without `alt`, and live localized challenges that show one without an `alt` in their locale.
///
/// ## Why is this bad?
/// A person who does not see the picture gets nothing of it, and may be unable to answer.
///
/// ## Example
/// ```yaml
/// illustration:
///   file: barres.svg
/// ```
///
/// ## Use instead
/// ```yaml
/// illustration:
///   file: barres.svg
///   alt: Diagramme en barres du papier collecté par quatre classes
/// ```
/// In a localized file the text alone is enough: the picture is that of the challenge.
///
/// ## Fix
/// None: the text is to be written.
#include "model/base/text.h"
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

namespace {

void report(const AskedQuestion& question, Findings& findings)
{
    const FieldPath path = FieldPath("illustration").field("alt");
    if (question.isMain())
        findings.add(question.subject(), path,
            {"L’illustration n’a pas de texte de remplacement : une personne qui ne la voit pas n’en saura rien. "
             "Décrivez ce qu’elle montre.",
                "The illustration has no alternative text: a person who does not see it gets nothing of it. Describe "
                "what it shows."});
    else
        findings.add(question.subject(), path,
            {fmt::format("L’illustration n’a pas de texte de remplacement en {} : une personne qui ne la voit pas n’en "
                         "saura rien. Traduisez ce texte.",
                 question.localized->locale.text()),
                fmt::format("The illustration has no alternative text in {}: a person who does not see it gets nothing "
                            "of it. Translate this text.",
                    question.localized->locale.text())});
}

void check(const QuestionAtHand& question, Findings& findings)
{
    const auto& main = question.challenge->illustration;
    const auto& shown = question.isMain() ? main : question.localized->illustration;
    // A localized file without a picture of its own shows the challenge's; an untold one is told in the main file.
    const bool isShown = shown || (main && !text::isBlank(main->alt) && question.isInService());
    if (isShown && (!shown || text::isBlank(shown->alt)))
        report(question, findings);
}

} // namespace

Rule illustration_without_alt()
{
    return {"illustration_without_alt", Severity::warning,
        {"Une illustration n’a pas de texte de remplacement", "An illustration has no alternative text"},
        {Check::Asked::all, Stage::live, &check}};
}

} // namespace acquis::rules
