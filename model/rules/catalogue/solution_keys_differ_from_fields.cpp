/// # solution_keys_differ_from_fields
///
/// ## What it does
/// Compares the names of the fields of a QROCM-ind (`${name}`) with the keys of its accepted answers, both ways.
///
/// ## Why is this bad?
/// For a field without a key the engine fails and the answer is not saved. A key without a field is an answer nobody
/// can give: usually one of the two names was changed and the other was not.
///
/// ## Example
/// ```yaml
/// type: QROCM-ind
/// proposals: "Année : ${annee}"
/// answers:
///   année:
///     - "2018"
/// ```
///
/// ## Use instead
/// ```yaml
/// type: QROCM-ind
/// proposals: "Année : ${annee}"
/// answers:
///   annee:
///     - "2018"
/// ```
///
/// ## Fix
/// None: the message names the nearest key; only the author knows which of the two names to keep.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"
#include "model/syntax/proposals.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::rules {

namespace {

using Names = std::vector<std::string>;

Names missingFrom(const Names& there, const Names& here)
{
    Names missing;
    for (const std::string& name : here)
        if (std::ranges::find(there, name) == there.end() && std::ranges::find(missing, name) == missing.end())
            missing.push_back(name);
    return missing;
}

/// What to do about a name of one side: take the near one of the other side, or write it.
Sentence advice(const std::string& name, const Names& others)
{
    const std::string other = nearest(name, others);
    if (other.empty())
        return {"Ajoutez ce qui manque, ou retirez ce qui est de trop.",
            "Add what is missing, or remove what is too much."};
    return {fmt::format("Écrivez partout « {} » ou partout « {} ».", other, name),
        fmt::format("Write \"{}\" everywhere or \"{}\" everywhere.", other, name)};
}

void compare(const QuestionAtHand& question, const Names& fields, const Names& keys, Findings& findings)
{
    const FieldPath solution = *writtenSolution(question).text ? "solutionText" : "answers";
    const Names withoutKey = missingFrom(keys, fields);
    const Names withoutField = missingFrom(fields, keys);
    if (!withoutKey.empty()) {
        const Sentence names = quoted(withoutKey);
        const Sentence toDo = advice(withoutKey.front(), withoutField);
        findings.add(question.subject(), solution,
            {fmt::format("La solution n’a pas de clé pour {} : le moteur échoue et la réponse de l’apprenant n’est pas "
                         "enregistrée. {}",
                 names.fr, toDo.fr),
                fmt::format(
                    "The solution has no key for {}: the engine fails and the learner’s answer is not saved. {}",
                    names.en, toDo.en)});
        return; // The keys without a field are most often the other half of the same slip.
    }
    for (const std::string& key : withoutField) {
        const Sentence toDo = advice(key, {});
        findings.add(question.subject(), *writtenSolution(question).text ? solution : solution.key(key),
            {fmt::format("Aucun champ ne s’appelle « {} » : personne ne peut donner cette réponse. {}", key, toDo.fr),
                fmt::format("No field is called \"{}\": nobody can give this answer. {}", key, toDo.en)});
    }
}

void check(const QuestionAtHand& question, Findings& findings)
{
    Names fields;
    Names keys;
    for (const syntax::Field& field : question.fields())
        fields.push_back(field.name);
    for (const AcceptedGroup& group : question.acceptedGroups())
        keys.push_back(group.key);
    if (question.type() == referential::ChallengeType::qrocmInd && writtenSolution(question).isOwn && !fields.empty()
        && !keys.empty())
        compare(question, fields, keys, findings);
}

} // namespace

Rule solution_keys_differ_from_fields()
{
    return {"solution_keys_differ_from_fields", Severity::error,
        {"Les clés de la solution ne sont pas celles des champs", "The solution’s keys are not those of the fields"},
        {Check::Asked::typed, Stage::inUse, &check}};
}

} // namespace acquis::rules
