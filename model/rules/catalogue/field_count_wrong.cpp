/// # field_count_wrong
///
/// ## What it does
/// Counts the fields of the proposals: a QROC has exactly one, a QROCM one or more. Challenges that an embed answers,
/// and those that want no answer, may have none. In a QCU or QCM, `${…}` is text like any other.
///
/// ## Why is this bad?
/// Without a field the learner cannot answer. With two in a QROC, only one of the answers is judged.
///
/// ## Example
/// ```yaml
/// type: QROC
/// proposals: Écrivez l’adresse.
/// ```
///
/// ## Use instead
/// ```yaml
/// type: QROC
/// proposals: "Adresse : ${adresse}"
/// ```
///
/// ## Fix
/// None: where the field goes is the author's choice.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/syntax/proposals.h"

#include <fmt/format.h>

namespace acquis::rules {

namespace {

Sentence messageFor(std::size_t count)
{
    if (count == 0)
        return {"Les propositions ne contiennent aucun champ : l’apprenant ne peut pas répondre. Écrivez un champ, par "
                "exemple ${reponse}.",
            "The proposals hold no field: the learner cannot answer. Write a field, for example ${answer}."};
    return {fmt::format("Un QROC n’a qu’un champ et celui-ci en a {} : une seule des réponses serait jugée. Gardez un "
                        "champ, ou choisissez QROCM-ind ou QROCM-dep.",
                count),
        fmt::format("A QROC has one field and this one has {}: only one of the answers would be judged. Keep one "
                    "field, or choose QROCM-ind or QROCM-dep.",
            count)};
}

void check(const QuestionAtHand& question, Findings& findings)
{
    if (!question.isTyped() || question.owner->autoReply || question.wantsNoSolution() || !question.isInService())
        return;
    const syntax::Proposals read = question.readProposals();
    const std::size_t count = read.fields().size();
    const bool isBroken = count == 0 && !read.faults.empty(); // Told by empty_field_block or field_block_malformed.
    if (!isBroken && (count == 0 || (count > 1 && question.type() == referential::ChallengeType::qroc)))
        findings.add(question.subject(), question.proposalsPath(), messageFor(count));
}

} // namespace

Rule field_count_wrong()
{
    return {"field_count_wrong", Severity::error,
        {"Le nombre de champs ne convient pas au type", "The number of fields does not suit the type"},
        {Check::Asked::all, Stage::live, &check}};
}

} // namespace acquis::rules
