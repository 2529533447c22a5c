/// # instruction_missing
///
/// ## What it does
/// Finds challenges without an instruction, and live localized ones whose instruction is not translated. An embed may
/// carry its own.
///
/// ## Why is this bad?
/// The learner does not know what to do.
///
/// ## Example
/// ```yaml
/// type: QROC
/// proposals: "${reponse}"
/// ```
///
/// ## Use instead
/// ```yaml
/// type: QROC
/// instruction: Quelle est l’adresse de la cellule qui contient le total ?
/// proposals: "Adresse : ${adresse}"
/// ```
///
/// ## Fix
/// None: the instruction is to be written.
#include "model/base/text.h"
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

namespace {

void check(const QuestionAtHand& question, Findings& findings)
{
    const bool isBlank = text::isBlank(question.challenge->instruction);
    if (question.challenge->embed || !question.isInService())
        return;
    if (question.isMain() && isBlank)
        findings.add(question.subject(), "instruction",
            {"L’épreuve n’a pas de consigne : l’apprenant ne sait pas quoi faire. Écrivez-la.",
                "The challenge has no instruction: the learner does not know what to do. Write it."});
    if (!question.isMain() && !isBlank && text::isBlank(question.localized->instruction))
        findings.add(question.subject(), "instruction",
            {fmt::format("La consigne n’est pas traduite en {} alors que la traduction est en service : "
                         "l’apprenant n’en verrait aucune. Traduisez-la, ou mettez la traduction en pause.",
                 question.localized->locale.text()),
                fmt::format("The instruction is not translated into {} while the translation is live: the learner "
                            "would see none. Translate it, or pause the translation.",
                    question.localized->locale.text())});
}

} // namespace

Rule instruction_missing()
{
    return {"instruction_missing", Severity::warning,
        {"L’épreuve n’a pas de consigne", "The challenge has no instruction"},
        {Check::Asked::all, Stage::live, &check}};
}

} // namespace acquis::rules
