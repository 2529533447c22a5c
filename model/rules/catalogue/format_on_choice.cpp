/// # format_on_choice
///
/// ## What it does
/// Finds QCU and QCM with a `format` other than `words`, which imports write everywhere.
///
/// ## Why is this bad?
/// The format is the size of a field to type in. Here it only misleads readers; it is mostly what is left of another
/// type.
///
/// ## Example
/// ```yaml
/// type: QCU
/// format: number
/// ```
///
/// ## Use instead
/// ```yaml
/// type: QCU
/// ```
///
/// ## Fix
/// Removes the format.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"

namespace acquis::rules {

namespace {

void check(const QuestionAtHand& question, Findings& findings)
{
    const auto& format = question.challenge->format;
    if (question.hasChoices() && format && *format != referential::AnswerFormat::words)
        findings.add(*question.challenge, "format",
            {"Un choix n’a pas de champ à remplir : le format de réponse est sans effet et égare le lecteur. "
             "Supprimez-le.",
                "Choices have no field to fill in: the answer format has no effect and misleads the reader. Remove "
                "it."},
            Fix{{"Supprimer le format.", "Remove the format."}, {{"format", Value()}}});
}

} // namespace

Rule format_on_choice()
{
    return {"format_on_choice", Severity::info,
        {"Un format de réponse est sans effet sur un choix", "An answer format has no effect on choices"},
        {Check::Asked::main, Stage::live, &check}};
}

} // namespace acquis::rules
