/// # link_text_useless
///
/// ## What it does
/// Finds links in texts whose words are "ici", "cliquez ici", "lien", "here", "click here" and the like, or nothing.
///
/// ## Why is this bad?
/// A screen reader lists the links of a page by their words alone: "ici, ici, ici" is no choice. WCAG 2.4.4 asks for
/// words that tell the purpose.
///
/// ## Example
/// ```yaml
/// instruction: Cliquez [ici](https://example.org/horaires).
/// ```
///
/// ## Use instead
/// ```yaml
/// instruction: Ouvrez [les horaires de la ligne 4](https://example.org/horaires).
/// ```
///
/// ## Fix
/// None: only a person can find the words.
#include "model/base/text.h"
#include "model/rules/learner_texts.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::rules {

namespace {

bool saysNothing(std::string_view words)
{
    constexpr std::string_view empty[] = {"", "ici", "cliquez ici", "cliquer ici", "clique ici", "lien", "ce lien",
        "la", "here", "click here", "link", "this link", "en savoir plus", "read more", "more"};
    const std::string folded = text::folded(text::trimmed(words));
    return std::ranges::find(empty, folded) != std::end(empty);
}

void check(const LearnerText& text, Findings& findings)
{
    if (!text.isMarkdown())
        return;
    for (const syntax::LinkMention& link : text.links())
        if (saysNothing(link.text))
            findings.add(text.subject(), text.field(),
                {fmt::format("Le lien « {} » vers {} ne dit pas où il mène : un lecteur d’écran n’annonce que ces "
                             "mots. Nommez la page ou ce qu’on y fait.",
                     shown(link.text), shown(link.url)),
                    fmt::format("The link \"{}\" to {} does not tell where it leads: a screen reader says these words "
                                "only. Name the page or what it is for.",
                        shown(link.text), shown(link.url))});
}

} // namespace

Rule link_text_useless()
{
    return {"link_text_useless", Severity::warning,
        {"Le texte d’un lien ne dit pas où il mène", "The text of a link does not tell where it leads"}, &check};
}

} // namespace acquis::rules
