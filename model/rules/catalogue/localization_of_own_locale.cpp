/// # localization_of_own_locale
///
/// ## What it does
/// Finds localized challenges whose locale is among the `locales` of their challenge's main file.
///
/// ## Why is this bad?
/// Two questions would ship for the same learners, under two ids: which one is asked is left to chance.
///
/// ## Example
/// `1v1-challengeA1.fr-fr.yaml` beside a main file with `locales: [fr, fr-fr]`.
///
/// ## Use instead
/// Remove the localized file, or take the locale out of the main file.
///
/// ## Fix
/// None: only a person knows which of the two texts to keep.
#include "model/base/text.h"
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::rules {

namespace {

void check(const QuestionAtHand& question, Findings& findings)
{
    if (question.isMain())
        return;
    const std::string locale = text::lower(question.localized->locale.text());
    const auto& own = question.challenge->locales;
    if (std::ranges::any_of(own, [&](const Locale& other) { return text::lower(other.text()) == locale; }))
        findings.add(*question.localized, {},
            {fmt::format("{} est déjà en « {} » dans son fichier principal : deux questions partiraient pour "
                         "les mêmes apprenants. Supprimez ce fichier, ou retirez « {} » des langues de l’épreuve.",
                 question.challenge->id.text(), locale, locale),
                fmt::format("{} is already in \"{}\" in its main file: two questions would ship for the "
                            "same learners. Remove this file, or take \"{}\" out of the challenge’s locales.",
                    question.challenge->id.text(), locale, locale)});
}

} // namespace

Rule localization_of_own_locale()
{
    return {"localization_of_own_locale", Severity::error,
        {"Une traduction est dans une langue de l’épreuve elle-même",
            "A translation is in a locale of the challenge itself"},
        {Check::Asked::all, Stage::inUse, &check}};
}

} // namespace acquis::rules
