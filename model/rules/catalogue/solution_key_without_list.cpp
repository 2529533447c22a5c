/// # solution_key_without_list
///
/// ## What it does
/// Finds keys of a QROCM's solution that no list of accepted answers follows: a single value, nothing, an empty list;
/// and raw solutions that are no keys and lists at all.
///
/// ## Why is this bad?
/// The engine fails at the first answer, or refuses every one where the list is empty.
///
/// ## Example
/// ```yaml
/// solutionText: |
///   annee: 2018
///   mois:
///   - mai
/// ```
///
/// ## Use instead
/// ```yaml
/// answers:
///   annee:
///     - "2018"
///   mois:
///     - mai
/// ```
///
/// ## Fix
/// None: the accepted answers are to be written.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/syntax/fault.h"
#include "model/syntax/solutions.h"

#include <fmt/format.h>

namespace acquis::rules {

namespace {

void checkRaw(const QuestionAtHand& question, const std::string& text, Findings& findings)
{
    const syntax::KeyedSolution read = syntax::readKeyedSolution(text);
    if (text.find('\n') == std::string::npos || read.reading() == syntax::KeyedSolution::Reading::notYaml)
        return; // Told by solution_on_one_line and solution_not_yaml.
    for (const syntax::Fault& fault : read.faults)
        findings.add(question.subject(), "solutionText", syntax::sentenceOf(fault));
}

void checkLists(const QuestionAtHand& question, Findings& findings)
{
    for (const AcceptedGroup& group : question.acceptedGroups())
        if (group.answers.empty())
            findings.add(question.subject(), group.path,
                {fmt::format("« {} » n’a aucune réponse acceptée : toute réponse sera fausse. Ajoutez-en au moins une.",
                     group.key),
                    fmt::format(
                        "\"{}\" has no accepted answer: every answer will be wrong. Add at least one.", group.key)});
}

void check(const QuestionAtHand& question, Findings& findings)
{
    const WrittenSolution written = writtenSolution(question);
    if (!question.isKeyed() || !written.isOwn)
        return;
    if (*written.text)
        checkRaw(question, **written.text, findings);
    else
        checkLists(question, findings);
}

} // namespace

Rule solution_key_without_list()
{
    return {"solution_key_without_list", Severity::error,
        {"Une clé de la solution n’a pas de liste", "A key of the solution has no list"},
        {Check::Asked::typed, Stage::inUse, &check}};
}

} // namespace acquis::rules
