/// # localized_fields_differ
///
/// ## What it does
/// Compares the fields `${…}` of a localized QROCM with those of its challenge: their names in a QROCM-ind, their
/// number in a QROCM-dep. Localized files that have their own answers are compared with these, by
/// `solution_keys_differ_from_fields` and `fewer_groups_than_fields`.
///
/// ## Why is this bad?
/// The names are keys of the solution, which the locale shares: with a translated name the engine fails and the answer
/// is not saved.
///
/// ## Example
/// ```yaml
/// proposals: "Year: ${year}"
/// ```
/// for a challenge whose field is `${annee}`.
///
/// ## Use instead
/// ```yaml
/// proposals: "Year: ${annee§Year}"
/// ```
///
/// ## Fix
/// None: the message names the nearest field.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"
#include "model/syntax/proposals.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::rules {

namespace {

using Names = std::vector<std::string>;
using referential::ChallengeType;

Names namesIn(const std::string& proposals)
{
    Names names;
    for (const syntax::Field& field : syntax::readProposals(proposals).fields())
        names.push_back(field.name);
    return names;
}

Names missingFrom(const Names& there, const Names& here)
{
    Names missing;
    for (const std::string& name : here)
        if (std::ranges::find(there, name) == there.end())
            missing.push_back(name);
    return missing;
}

void compare(const AskedQuestion& question, const Names& expected, const Names& given, Findings& findings)
{
    if (question.type() == ChallengeType::qrocmDep && expected.size() != given.size())
        findings.add(*question.localized, question.proposalsPath(),
            {fmt::format("La traduction a {} champs et l’épreuve {} : les réponses attendues ne s’accordent plus. "
                         "Reprenez les mêmes champs.",
                 given.size(), expected.size()),
                fmt::format("The translation has {} fields and the challenge {}: the expected answers no longer fit. "
                            "Take the same fields.",
                    given.size(), expected.size())});
    const Names unknown = missingFrom(expected, given);
    const Names missing = missingFrom(given, expected);
    if (question.type() != ChallengeType::qrocmInd || (unknown.empty() && missing.empty()))
        return;
    const bool isUnknown = !unknown.empty();
    const Sentence names = quoted(isUnknown ? unknown : missing);
    const Sentence wanted = quoted(missing.empty() ? expected : missing);
    findings.add(*question.localized, question.proposalsPath(),
        {fmt::format("{} n’a pas de champ {} : {}. Gardez les noms de l’épreuve ({}) et ne traduisez que les libellés.",
             isUnknown ? "L’épreuve" : "La traduction", names.fr,
             isUnknown ? "le moteur n’y trouverait pas de solution" : "la réponse attendue ne peut pas y être donnée",
             wanted.fr),
            fmt::format("{} has no field {}: {}. Keep the challenge’s names ({}) and translate labels only.",
                isUnknown ? "The challenge" : "The translation", names.en,
                isUnknown ? "the engine would find no solution for it" : "the expected answer cannot be given there",
                wanted.en)});
}

void check(const QuestionAtHand& question, Findings& findings)
{
    if (question.isMain() || !question.isKeyed() || writtenSolution(question).isOwn || question.proposals().empty())
        return;
    const auto& source = *question.challenge;
    compare(question, namesIn(source.proposalsText ? *source.proposalsText : source.proposals),
        namesIn(question.proposals()), findings);
}

} // namespace

Rule localized_fields_differ()
{
    return {"localized_fields_differ", Severity::error,
        {"Les champs d’une traduction ne sont pas ceux de l’épreuve",
            "The fields of a translation are not those of the challenge"},
        {Check::Asked::all, Stage::live, &check}};
}

} // namespace acquis::rules
