/// # solution_not_yaml
///
/// ## What it does
/// Reads the raw solution (`solutionText`) of a QROCM as the engine's YAML reader does, and reports where that stops: a
/// tab, a symbol that needs quotes, a key written twice.
///
/// ## Why is this bad?
/// The engine fails while it checks: the learner's answer cannot be saved and the test stops there.
///
/// ## Example
/// ```yaml
/// type: QROCM-ind
/// solutionText: |
///   adresse:
///   - @exemple
/// ```
///
/// ## Use instead
/// ```yaml
/// type: QROCM-ind
/// answers:
///   adresse:
///     - "@exemple"
/// ```
///
/// ## Fix
/// None: what was meant is not certain.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"
#include "model/syntax/fault.h"
#include "model/syntax/solutions.h"

#include <fmt/format.h>

namespace acquis::rules {

namespace {

Sentence told(const syntax::Fault& fault)
{
    if (fault.kind != syntax::Fault::Kind::notYaml)
        return syntax::sentenceOf(fault);
    return {fmt::format("La ligne {} (« {} ») n’est pas lisible comme du YAML : aucune réponse ne pourrait être "
                        "enregistrée. Mettez entre guillemets doubles ce qui contient un autre signe que des lettres "
                        "et des chiffres, et alignez les lignes.",
                fault.position.line, shown(fault.about)),
        fmt::format("Line {} (\"{}\") cannot be read as YAML: no answer could be saved. Put in double quotes whatever "
                    "holds another sign than letters and digits, and align the lines.",
            fault.position.line, shown(fault.about))};
}

void check(const QuestionAtHand& question, Findings& findings)
{
    const WrittenSolution written = writtenSolution(question);
    if (!question.isKeyed() || !written.isOwn || !*written.text || (*written.text)->find('\n') == std::string::npos)
        return;
    for (const syntax::Fault& fault : syntax::readKeyedSolution(**written.text).faults)
        if (syntax::isYamlFault(fault.kind)) {
            findings.add(question.subject(), "solutionText", told(fault));
            break; // The reader of the engine stops there too.
        }
}

} // namespace

Rule solution_not_yaml()
{
    return {"solution_not_yaml", Severity::error, {"La solution n’est pas du YAML", "The solution is not YAML"},
        {Check::Asked::typed, Stage::inUse, &check}};
}

} // namespace acquis::rules
