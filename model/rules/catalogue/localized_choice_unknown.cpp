/// # localized_choice_unknown
///
/// ## What it does
/// Compares the keys under `choices` of a localized file with those of its challenge.
///
/// ## Why is this bad?
/// The text of an unknown key is never shown: the choice was removed, or the key was mistyped and a choice has no
/// translation.
///
/// ## Example
/// ```yaml
/// choices:
///   z: A browser
/// ```
///
/// ## Use instead
/// ```yaml
/// choices:
///   a: A browser
/// ```
///
/// ## Fix
/// Removes the text, where every choice of the challenge has its translation.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::rules {

namespace {

using Names = std::vector<std::string>;

Names keysOf(const referential::Challenge& challenge)
{
    Names keys;
    for (const referential::Choice& choice : challenge.choices)
        keys.push_back(choice.key);
    return keys;
}

std::optional<Fix> fixOf(
    const referential::LocalizedChallenge& localized, const Names& keys, const std::string& unknown)
{
    const bool isComplete
        = std::ranges::all_of(keys, [&](const std::string& key) { return localized.choices.find(key) != nullptr; });
    if (!isComplete)
        return std::nullopt;
    return Fix{{"Supprimer ce texte.", "Remove this text."}, {{FieldPath("choices").key(unknown), Value()}}};
}

void check(const QuestionAtHand& question, Findings& findings)
{
    if (question.isMain())
        return;
    const Names keys = keysOf(*question.challenge);
    for (const auto& [key, text] : question.localized->choices)
        if (std::ranges::find(keys, key) == keys.end())
            findings.add(*question.localized, FieldPath("choices").key(key),
                {fmt::format("L’épreuve n’a pas de proposition « {} » : le texte « {} » ne serait jamais montré. "
                             "Corrigez la clé ou supprimez le texte.",
                     key, shown(text)),
                    fmt::format("The challenge has no choice \"{}\": the text \"{}\" would never be shown. Correct "
                                "the key or remove the text.",
                        key, shown(text))},
                fixOf(*question.localized, keys, key));
}

} // namespace

Rule localized_choice_unknown()
{
    return {"localized_choice_unknown", Severity::warning,
        {"Une traduction cite une proposition qui n’existe pas", "A translation names a choice that does not exist"},
        {Check::Asked::all, Stage::live, &check}};
}

} // namespace acquis::rules
