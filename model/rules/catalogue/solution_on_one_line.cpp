/// # solution_on_one_line
///
/// ## What it does
/// Finds raw solutions of a QROCM (`solutionText`) without any line break.
///
/// ## Why is this bad?
/// The engine looks for a line break before it reads the solution; without one every answer is wrong.
///
/// ## Example
/// ```yaml
/// type: QROCM-ind
/// solutionText: "annee: [2018]"
/// ```
///
/// ## Use instead
/// ```yaml
/// type: QROCM-ind
/// answers:
///   annee:
///     - "2018"
/// ```
///
/// ## Fix
/// None: the structure of the answers is to be written.
#include "model/base/text.h"
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"

#include <fmt/format.h>

namespace acquis::rules {

namespace {

void check(const QuestionAtHand& question, Findings& findings)
{
    const WrittenSolution written = writtenSolution(question);
    if (!question.isKeyed() || !written.isOwn || !*written.text || text::isBlank(**written.text)
        || (*written.text)->find('\n') != std::string::npos)
        return;
    findings.add(question.subject(), "solutionText",
        {fmt::format("La solution « {} » tient sur une seule ligne : le moteur refuse toute réponse. "
                     "Mettez chaque clé et chaque réponse acceptée sur sa ligne.",
             shown(**written.text)),
            fmt::format("The solution \"{}\" is on a single line: the engine refuses every answer. "
                        "Put each key and each accepted answer on its own line.",
                shown(**written.text))});
}

} // namespace

Rule solution_on_one_line()
{
    return {"solution_on_one_line", Severity::error,
        {"La solution d’un QROCM tient sur une ligne", "The solution of a QROCM is on one line"},
        {Check::Asked::typed, Stage::inUse, &check}};
}

} // namespace acquis::rules
