/// # fewer_groups_than_fields
///
/// ## What it does
/// Counts the fields and the answer groups of a QROCM-dep.
///
/// ## Why is this bad?
/// Each answer consumes a group. With fewer groups than fields one answer finds none, and the whole is always wrong.
///
/// ## Example
/// ```yaml
/// type: QROCM-dep
/// proposals: "${un} et ${deux}"
/// answerGroups:
///   rouge:
///     - rouge
/// ```
///
/// ## Use instead
/// ```yaml
/// type: QROCM-dep
/// proposals: "${un} et ${deux}"
/// answerGroups:
///   rouge:
///     - rouge
///   bleu:
///     - bleu
/// ```
///
/// ## Fix
/// None: the missing answers are to be written.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/syntax/proposals.h"

#include <fmt/format.h>

namespace acquis::rules {

namespace {

void check(const QuestionAtHand& question, Findings& findings)
{
    if (question.type() != referential::ChallengeType::qrocmDep)
        return;
    const std::size_t fields = question.fields().size();
    const WrittenSolution written = writtenSolution(question);
    const std::vector<AcceptedGroup> groups = question.acceptedGroups();
    if (!written.isOwn || groups.empty() || groups.size() >= fields)
        return;
    findings.add(question.subject(), *written.text ? "solutionText" : "answerGroups",
        {fmt::format("Il y a {} champs et {} groupe(s) de réponses : toute réponse est fausse. "
                     "Ajoutez les groupes qui manquent ou retirez des champs.",
             fields, groups.size()),
            fmt::format("There are {} fields and {} answer group(s): every answer is wrong. "
                        "Add the missing groups or remove fields.",
                fields, groups.size())});
}

} // namespace

Rule fewer_groups_than_fields()
{
    return {"fewer_groups_than_fields", Severity::error,
        {"Moins de groupes de réponses que de champs", "Fewer answer groups than fields"},
        {Check::Asked::typed, Stage::inUse, &check}};
}

} // namespace acquis::rules
