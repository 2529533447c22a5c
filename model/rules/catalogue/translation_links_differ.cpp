/// # translation_links_differ
///
/// ## What it does
/// Compares the instruction of a localized challenge with the original's: the number of links and of images in it.
///
/// ## Why is this bad?
/// A link that was lost in translation is a page the learner does not get, although the question is about it.
///
/// ## Example
/// ```yaml
/// # original
/// instruction: Ouvrez [ce site](https://example.org).
/// # translation
/// instruction: Open this site.
/// ```
///
/// ## Use instead
/// ```yaml
/// instruction: Open [this site](https://example.org).
/// ```
///
/// ## Fix
/// None: only a person knows the address in the other language.
#include "model/base/text.h"
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/syntax/markdown.h"

#include <fmt/format.h>

namespace acquis::rules {

namespace {

std::size_t countOf(const syntax::Mentions& mentions)
{
    return mentions.links.size() + mentions.images.size();
}

void check(const QuestionAtHand& question, Findings& findings)
{
    if (question.isMain() || text::isBlank(question.localized->instruction))
        return;
    const std::string& original = question.challenge->instruction;
    const std::string& own = question.localized->instruction;
    const std::size_t wanted = countOf(syntax::mentionsOf(original));
    const std::size_t found = countOf(syntax::mentionsOf(own));
    if (wanted == found)
        return;
    findings.add(question.subject(), "instruction",
        {fmt::format("La consigne en {} a {} liens et images, l’original {} : il manquerait une page ou une image à "
                     "la question. Remettez-les.",
             question.localized->locale.text(), found, wanted),
            fmt::format("The instruction in {} has {} links and images, the original {}: the question would lack a "
                        "page or a picture. Put them back.",
                question.localized->locale.text(), found, wanted)});
}

} // namespace

Rule translation_links_differ()
{
    return {"translation_links_differ", Severity::info,
        {"Une traduction n’a pas les mêmes liens", "A translation does not have the same links"},
        {Check::Asked::all, Stage::live, &check}};
}

} // namespace acquis::rules
