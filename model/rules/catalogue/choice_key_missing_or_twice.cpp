/// # choice_key_missing_or_twice
///
/// ## What it does
/// Finds choices without a key, and keys that two choices of the same challenge have.
///
/// ## Why is this bad?
/// Translations, answer tests and review threads speak of a choice by its key: with two the same, they reach the wrong
/// one.
///
/// ## Example
/// ```yaml
/// choices:
///   - key: a
///     text: rouge
///   - key: a
///     text: bleu
/// ```
///
/// ## Use instead
/// ```yaml
/// choices:
///   - key: a
///     text: rouge
///   - key: b
///     text: bleu
/// ```
///
/// ## Fix
/// None: which of the two the other files mean is not certain. Give the newer one a key that was never used.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"

#include <fmt/format.h>
#include <set>

namespace acquis::rules {

namespace {

void check(const QuestionAtHand& question, Findings& findings)
{
    std::set<std::string> seen;
    for (const referential::Choice& choice : question.challenge->choices) {
        if (!choice.key.empty() && seen.insert(choice.key).second)
            continue;
        const FieldPath path
            = choice.key.empty() ? FieldPath("choices") : FieldPath("choices").key(choice.key).field("key");
        findings.add(*question.challenge, path,
            choice.key.empty()
                ? Sentence{fmt::format("La proposition « {} » n’a pas de clé : aucune traduction ni aucun test ne "
                                       "peut la désigner. Donnez-lui une clé courte et nouvelle.",
                               shown(choice.text)),
                    fmt::format("The choice \"{}\" has no key: no translation and no test can name it. Give it a "
                                "short new key.",
                        shown(choice.text))}
                : Sentence{fmt::format("La clé « {} » sert à deux propositions, dont « {} » : traductions et tests ne "
                                       "savent plus laquelle désigner. Donnez une clé nouvelle à la plus récente.",
                               choice.key, shown(choice.text)),
                    fmt::format("The key \"{}\" is that of two choices, one being \"{}\": translations and tests "
                                "no longer know which is meant. Give the newer one a new key.",
                        choice.key, shown(choice.text))});
    }
}

} // namespace

Rule choice_key_missing_or_twice()
{
    return {"choice_key_missing_or_twice", Severity::error,
        {"Une clé de proposition manque ou sert deux fois", "A key of a choice is missing or used twice"},
        {Check::Asked::main, Stage::inUse, &check}};
}

} // namespace acquis::rules
