#include "model/answer/check.h"

#include "model/answer/examiners.h"
#include "model/syntax/field_answers.h"
#include "model/syntax/proposals.h"

#include <algorithm>

namespace acquis::answer {

namespace {

Verdict verdictWithout(Verdict::Outcome outcome, Sentence explanation)
{
    Verdict verdict;
    verdict.outcome = outcome;
    verdict.explanation = std::move(explanation);
    return verdict;
}

/// A block without a key makes the engine fail as it loads the challenges, before any answer. [I] in engine.md 3.7.
bool hasNamelessBlock(const Question& question)
{
    const syntax::Proposals proposals = syntax::readProposals(question.proposals.value_or(""));
    const bool hasEmptyBlock = std::ranges::any_of(
        proposals.faults, [](const syntax::Fault& fault) { return fault.kind == syntax::Fault::Kind::emptyField; });
    return hasEmptyBlock || std::ranges::any_of(proposals.pieces, [](const syntax::Proposals::Piece& piece) {
        return piece.field && syntax::engineKey(piece.source).empty();
    });
}

Verdict checkByType(const Question& question, std::string_view answer, Telling telling)
{
    const std::string type = question.type.value_or("");
    const std::string_view solution = *question.solution;
    if (type == "QCU")
        return checkChoice(solution, answer, telling);
    if (type == "QCM")
        return checkChoices(solution, answer, telling);
    if (type == "QROC")
        return checkText(question, solution, answer, telling);
    return type == "QROCM-ind" ? checkFields(question, solution, answer, telling)
                               : checkGroups(question, solution, answer, telling);
}

} // namespace

Verdict check(const Question& question, std::string_view answer, Telling telling)
{
    using Outcome = Verdict::Outcome;
    if (answer == "#ABAND#")
        return verdictWithout(Outcome::aband, {"La question est passée sans réponse.", "The question is skipped."});
    const std::string type = question.type.value_or("");
    const bool isChoice = type == "QCU" || type == "QCM";
    const bool isText = type == "QROC" || type == "QROCM-ind" || type == "QROCM-dep";
    if (!isChoice && hasNamelessBlock(question))
        return verdictWithout(Outcome::error,
            {"Un champ des propositions n’a pas de nom : le moteur échoue dès le chargement des épreuves. Donnez un "
             "nom "
             "à chaque champ.",
                "A field of the proposals has no name: the engine fails as soon as it loads the challenges. Name every "
                "field."});
    if (!isChoice && !isText)
        return verdictWithout(Outcome::unimplemented,
            {"Le moteur ne sait pas juger ce type de question : choisissez QCU, QCM, QROC, QROCM-ind ou QROCM-dep.",
                "The engine cannot judge this type of question: choose QCU, QCM, QROC, QROCM-ind or QROCM-dep."});
    if (!question.solution || question.solution->empty())
        return verdictWithout(Outcome::ko,
            {"L’épreuve n’a pas de solution : toute réponse est fausse. Écrivez la solution.",
                "The challenge has no solution: every answer is wrong. Write the solution."});
    if (answer.empty())
        return verdictWithout(Outcome::ko, {"La réponse est vide.", "The answer is empty."});
    return checkByType(question, answer, telling);
}

std::string answerText(const std::vector<syntax::FieldAnswer>& answers)
{
    return syntax::print(answers);
}

} // namespace acquis::answer
