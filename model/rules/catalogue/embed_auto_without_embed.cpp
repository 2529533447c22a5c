/// # embed_auto_without_embed
///
/// ## What it does
/// Finds challenges with `autoReply` (inherited or not) and no embed.
///
/// ## Why is this bad?
/// The learner has no field to answer in, and no application answers for them.
///
/// ## Example
/// ```yaml
/// type: QROC
/// autoReply: true
/// ```
///
/// ## Use instead
/// ```yaml
/// type: QROC
/// autoReply: true
/// embed:
///   url: https://example.org/tri.html
///   title: Un tableau à trier
///   height: 600
/// ```
///
/// ## Fix
/// None: either the embed is missing or the answer is not automatic.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"

namespace acquis::rules {

namespace {

void check(const QuestionAtHand& question, Findings& findings)
{
    if (question.owner->autoReply && !question.challenge->embed)
        findings.add(*question.challenge, "embed",
            {"L’application doit envoyer la réponse, mais il n’y en a pas : personne ne pourrait répondre. Donnez "
             "son adresse, ou coupez la réponse automatique.",
                "The embed is to send the answer, but there is none: nobody could answer. Give its address, or "
                "switch the automatic answer off."});
}

} // namespace

Rule embed_auto_without_embed()
{
    return {"embed_auto_without_embed", Severity::error,
        {"La réponse automatique n’a pas d’application", "The automatic answer has no embed"},
        {Check::Asked::main, Stage::live, &check}};
}

} // namespace acquis::rules
