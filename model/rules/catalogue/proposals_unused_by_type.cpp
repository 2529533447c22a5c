/// # proposals_unused_by_type
///
/// ## What it does
/// Finds `choices` on a question that is typed, and `proposals` on a QCU or QCM.
///
/// ## Why is this bad?
/// The engine never gets them: a text that the author believes to be shown is not. It is mostly what is left of another
/// type.
///
/// ## Example
/// ```yaml
/// type: QROC
/// choices:
///   - key: a
///     text: rouge
/// proposals: "${couleur}"
/// ```
///
/// ## Use instead
/// ```yaml
/// type: QROC
/// proposals: "${couleur}"
/// ```
///
/// ## Fix
/// Removes the field.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

namespace {

void report(const AskedQuestion& question, const std::string& field, Findings& findings)
{
    const referential::Word& type = referential::wordOf(*question.type());
    findings.add(question.subject(), FieldPath(field),
        {fmt::format("`{}` n’est pas lu pour un {} : l’apprenant ne le verrait pas. Supprimez-le, ou changez le type.",
             field, type.yaml),
            fmt::format("`{}` is not read for a {}: the learner would not see it. Remove it, or change the type.",
                field, type.yaml)},
        Fix{{"Supprimer ce champ.", "Remove this field."}, {{FieldPath(field), Value()}}});
}

void check(const QuestionAtHand& question, Findings& findings)
{
    const bool hasChoices
        = question.isMain() ? !question.challenge->choices.empty() : !question.localized->choices.empty();
    const bool hasProposals
        = question.isMain() ? !question.challenge->proposals.empty() : !question.localized->proposals.empty();
    if (question.isTyped() && hasChoices)
        report(question, "choices", findings);
    if (question.hasChoices() && hasProposals)
        report(question, "proposals", findings);
}

} // namespace

Rule proposals_unused_by_type()
{
    return {"proposals_unused_by_type", Severity::warning,
        {"Un champ n’est pas lu pour ce type", "A field is not read for this type"},
        {Check::Asked::all, Stage::live, &check}};
}

} // namespace acquis::rules
