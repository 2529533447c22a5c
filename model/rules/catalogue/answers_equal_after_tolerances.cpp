/// # answers_equal_after_tolerances
///
/// ## What it does
/// Finds accepted answers that become the same text once the enabled tolerances of form and punctuation are applied.
///
/// ## Why is this bad?
/// It changes nothing for learners. Long lists of spellings that the engine already forgives hide the answers that
/// matter from whoever reviews the question.
///
/// ## Example
/// ```yaml
/// answers:
///   - GK-9454
///   - gk 9454
/// tolerances: {form: true, punctuation: true, typos: false}
/// ```
///
/// ## Use instead
/// ```yaml
/// answers:
///   - GK-9454
/// tolerances: {form: true, punctuation: true, typos: false}
/// ```
///
/// ## Fix
/// Keeps the first of each set of equal answers.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::rules {

namespace {

struct Sorted {
    Value::List kept;
    std::vector<std::string> repeated;
};

Sorted sorted(const AcceptedGroup& group)
{
    Sorted sorted;
    std::vector<std::u16string> seen;
    for (const AcceptedAnswer& answer : group.answers) {
        std::u16string treated = group.treated(answer);
        if (std::ranges::find(seen, treated) != seen.end()) {
            sorted.repeated.push_back(answer.text);
            continue;
        }
        seen.push_back(std::move(treated));
        sorted.kept.emplace_back(answer.text);
    }
    return sorted;
}

void check(const QuestionAtHand& question, Findings& findings)
{
    const WrittenSolution written = writtenSolution(question);
    for (const AcceptedGroup& group : question.acceptedGroups()) {
        Sorted answers = sorted(group);
        if (!written.isOwn || group.comparesNumbers || answers.repeated.empty())
            continue;
        const Sentence names = quoted(answers.repeated);
        findings.add(question.subject(), group.path,
            {fmt::format("Avec les tolérances, le moteur confond {} avec une réponse déjà acceptée : l’écrire ne "
                         "sert à rien. Gardez une seule forme.",
                 names.fr),
                fmt::format("With the tolerances, the engine takes {} for an answer that is already accepted: "
                            "writing it is of no use. Keep one form only.",
                    names.en)},
            *written.text
                ? std::nullopt
                : std::optional(Fix{{"Garder une seule forme de chaque réponse.", "Keep one form of each answer."},
                    {{group.path, Value(std::move(answers.kept))}}}));
    }
}

} // namespace

Rule answers_equal_after_tolerances()
{
    return {"answers_equal_after_tolerances", Severity::info,
        {"Des réponses acceptées font double emploi", "Accepted answers repeat each other"},
        {Check::Asked::typed, Stage::live, &check}};
}

} // namespace acquis::rules
