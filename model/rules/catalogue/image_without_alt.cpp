/// # image_without_alt
///
/// ## What it does
/// Finds images inside Markdown texts (`![](…)`) without words between the brackets.
///
/// ## Why is this bad?
/// A person who does not see the image gets nothing of it, and nothing at all where the connection is slow.
///
/// ## Example
/// ```yaml
/// instruction: "Voici le bouton : ![](https://example.org/bouton.png)"
/// ```
///
/// ## Use instead
/// ```yaml
/// instruction: "Voici le bouton : ![Une flèche vers le bas](https://example.org/bouton.png)"
/// ```
///
/// ## Fix
/// None: only a person can say what the image shows.
#include "model/base/text.h"
#include "model/rules/learner_texts.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"

#include <fmt/format.h>

namespace acquis::rules {

namespace {

void check(const LearnerText& text, Findings& findings)
{
    if (!text.isMarkdown())
        return;
    for (const syntax::ImageMention& image : text.images())
        if (text::isBlank(image.alt))
            findings.add(text.subject(), text.field(),
                {fmt::format("L’image {} n’a pas de texte de remplacement : qui ne la voit pas n’en saura rien. "
                             "Écrivez entre les crochets ce qu’elle montre.",
                     shown(image.url)),
                    fmt::format("The image {} has no alternative text: who does not see it gets nothing of it. Write "
                                "between the brackets what it shows.",
                        shown(image.url))});
}

} // namespace

Rule image_without_alt()
{
    return {"image_without_alt", Severity::warning,
        {"Une image d’un texte n’a pas de texte de remplacement", "An image in a text has no alternative text"},
        &check};
}

} // namespace acquis::rules
