#include "model/answer/preparation.h"

#include "model/answer/treatments.h"
#include "model/base/text.h"

namespace acquis::answer {

namespace {

Sentence reasonFor(SolutionText solutionText)
{
    if (solutionText == SolutionText::prepared)
        return {"Dans les réponses et la solution, les lettres accentuées sont recomposées et les espaces insécables "
                "deviennent ordinaires.",
            "In the answers and the solution, accented letters are composed and no-break spaces become plain."};
    return {"Dans la réponse, les lettres accentuées sont recomposées et les espaces insécables deviennent "
            "ordinaires\u202F; "
            "la solution reste telle quelle.",
        "In the answer, accented letters are composed and no-break spaces become plain; the solution stays as it is."};
}

} // namespace

Step preparation(std::string_view answer, std::string_view solution, SolutionText solutionText)
{
    Step step;
    step.kind = Step::Kind::prepare;
    step.why = reasonFor(solutionText);
    step.answerBefore = answer;
    step.answerAfter = text::toUtf8(prepare(text::toUtf16(answer)));
    step.solutionBefore = step.solutionAfter = solution;
    if (solutionText == SolutionText::prepared)
        step.solutionAfter = text::toUtf8(prepare(text::toUtf16(solution)));
    return step;
}

} // namespace acquis::answer
