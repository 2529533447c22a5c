/// # challenge_without_locale
///
/// ## What it does
/// Finds challenges whose `locales` is empty.
///
/// ## Why is this bad?
/// The engine looks for challenges by locale: without one it is never asked, and an absent list makes the engine fail.
///
/// ## Example
/// ```yaml
/// locales: []
/// ```
///
/// ## Use instead
/// ```yaml
/// locales: [fr, fr-fr]
/// ```
///
/// ## Fix
/// Sets the referential's default locale, with `fr-fr` beside `fr` where the settings have it.
#include "model/rules/asked_question.h"
#include "model/rules/rule.h"

#include <algorithm>

namespace acquis::rules {

namespace {

Fix fixOf(const referential::Settings& settings)
{
    const std::string locale = settings.defaultLocale.text();
    Value::List locales{Value(locale)};
    const bool isForFrance
        = std::ranges::any_of(settings.locales, [](const Locale& other) { return other.text() == "fr-fr"; });
    if (locale == "fr" && isForFrance)
        locales.emplace_back("fr-fr");
    return {{"Mettre la langue de départ du référentiel.", "Set the referential’s default locale."},
        {{"locales", Value(std::move(locales))}}};
}

void check(const Context& context, Findings& findings)
{
    for (const AskedQuestion& question : mainQuestions(context, Stage::inUse))
        if (question.challenge->locales.empty())
            findings.add(*question.challenge, "locales",
                {"L’épreuve n’a aucune langue : le moteur ne la poserait jamais. Indiquez la langue du fichier et les "
                 "publics.",
                    "The challenge has no locale: the engine would never ask it. Give the language of the file and the "
                    "audiences."},
                fixOf(context.referential.settings()));
}

} // namespace

Rule challenge_without_locale()
{
    return {"challenge_without_locale", Severity::error, {"Une épreuve n’a pas de langue", "A challenge has no locale"},
        &check};
}

} // namespace acquis::rules
