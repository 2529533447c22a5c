/// # alt_text_useless
///
/// ## What it does
/// Finds alternative texts that are a file name, a word such as "image" or "capture d’écran" alone, or the
/// instruction again.
///
/// ## Why is this bad?
/// A person who does not see the picture hears this text instead of it: a file name takes time and tells nothing.
///
/// ## Example
/// ```yaml
/// illustration:
///   file: navigateur.svg
///   alt: navigateur.svg
/// ```
///
/// ## Use instead
/// ```yaml
/// illustration:
///   file: navigateur.svg
///   alt: Fenêtre d’un navigateur avec deux onglets ouverts
/// ```
///
/// ## Fix
/// None: only a person can say what the picture shows.
#include "model/base/text.h"
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::rules {

namespace {

bool isFileName(const std::string& alt)
{
    constexpr std::string_view endings[] = {".png", ".jpg", ".jpeg", ".svg", ".gif", ".webp", ".pdf"};
    return alt.find(' ') == std::string::npos
        && std::ranges::any_of(endings, [&](std::string_view ending) { return alt.ends_with(ending); });
}

bool saysNothing(const std::string& alt)
{
    constexpr std::string_view empty[] = {"image", "photo", "illustration", "figure", "dessin", "schema", "picture",
        "screenshot", "capture", "capture d'ecran", "drawing", "diagram", "logo", "icone", "icon", "alt", "..."};
    return std::ranges::find(empty, alt) != std::end(empty);
}

void check(const QuestionAtHand& question, Findings& findings)
{
    const auto& picture = question.isMain() ? question.challenge->illustration : question.localized->illustration;
    const auto& instruction = question.isMain() ? question.challenge->instruction : question.localized->instruction;
    if (!picture || text::isBlank(picture->alt))
        return;
    const std::string alt = text::folded(text::trimmed(picture->alt));
    if (!isFileName(alt) && !saysNothing(alt) && alt != text::folded(text::trimmed(instruction)))
        return;
    findings.add(question.subject(), FieldPath("illustration").field("alt"),
        {fmt::format("Le texte de remplacement « {} » ne dit pas ce que montre l’image : qui ne la voit pas n’en saura "
                     "rien. Décrivez ce qu’il faut en savoir pour répondre.",
             shown(picture->alt)),
            fmt::format("The alternative text \"{}\" does not tell what the picture shows: who does not see it gets "
                        "nothing of it. Describe what is needed to answer.",
                shown(picture->alt))});
}

} // namespace

Rule alt_text_useless()
{
    return {"alt_text_useless", Severity::warning,
        {"Un texte de remplacement ne dit rien", "An alternative text says nothing"},
        {Check::Asked::all, Stage::live, &check}};
}

} // namespace acquis::rules
