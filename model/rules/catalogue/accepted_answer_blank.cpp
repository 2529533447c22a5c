/// # accepted_answer_blank
///
/// ## What it does
/// Finds accepted answers that are empty or blank.
///
/// ## Why is this bad?
/// In a QROCM a field left empty is then right. In a QROC the engine drops the empty answer, and keeps a blank one that
/// nobody types.
///
/// ## Example
/// ```yaml
/// answers:
///   ville:
///     - Dakar
///     - ""
/// ```
///
/// ## Use instead
/// ```yaml
/// answers:
///   ville:
///     - Dakar
/// ```
///
/// ## Fix
/// None where it is the only answer; elsewhere removes it.
#include "model/base/text.h"
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"

namespace acquis::rules {

namespace {

Value::List withoutBlanks(const AcceptedGroup& group)
{
    Value::List kept;
    for (const AcceptedAnswer& answer : group.answers)
        if (!text::isBlank(answer.text))
            kept.emplace_back(answer.text);
    return kept;
}

void check(const QuestionAtHand& question, Findings& findings)
{
    const WrittenSolution written = writtenSolution(question);
    if (!written.isOwn || *written.text)
        return; // Raw texts: the engine drops empty lines, and solution_key_without_list tells the rest.
    for (const AcceptedGroup& group : question.acceptedGroups()) {
        Value::List kept = withoutBlanks(group);
        if (kept.size() == group.answers.size())
            continue;
        const bool isAll = kept.empty();
        findings.add(question.subject(), group.path,
            {"Une réponse acceptée est vide : ne rien répondre serait juste, ou la ligne ne sert à rien. "
             "Supprimez-la.",
                "An accepted answer is empty: answering nothing would be right, or the line is of no use. Remove "
                "it."},
            isAll ? std::nullopt
                  : std::optional(Fix{{"Supprimer la réponse vide.", "Remove the empty answer."},
                      {{group.path, Value(std::move(kept))}}}));
    }
}

} // namespace

Rule accepted_answer_blank()
{
    return {"accepted_answer_blank", Severity::warning,
        {"Une réponse acceptée est vide", "An accepted answer is empty"}, {Check::Asked::typed, Stage::live, &check}};
}

} // namespace acquis::rules
