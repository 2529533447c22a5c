/// # unknown_locale
///
/// ## What it does
/// Finds locales of challenges and localized challenges that are neither in the settings nor among those in which the
/// engine asks challenges.
///
/// ## Why is this bad?
/// No learner of the engine has this locale: the challenge is never asked in it. It is mostly a slip.
///
/// ## Example
/// ```yaml
/// locales: [fr, fr-ff]
/// ```
///
/// ## Use instead
/// ```yaml
/// locales: [fr, fr-fr]
/// ```
/// A locale that is really meant goes into `locales` of `referential.yaml`.
///
/// ## Fix
/// None: only a person knows which locale was meant.
#include "model/rules/asked_question.h"
#include "model/rules/known_locales.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"

#include <fmt/format.h>

namespace acquis::rules {

namespace {

void report(
    const Subject& subject, const FieldPath& path, const Locale& locale, const KnownLocales& known, Findings& findings)
{
    if (locale.empty() || known.knows(locale.text()) || !known.spellingOf(locale.text()).empty())
        return; // Wrong capitals are told by locale_case_wrong.
    const std::string near = nearest(locale.text(), known.all());
    const Sentence hint
        = near.empty() ? Sentence{} : Sentence{fmt::format(" (« {} » ?)", near), fmt::format(" (\"{}\"?)", near)};
    findings.add(subject, path,
        {fmt::format("Le moteur ne connaît pas la langue « {} »{} : le contenu n’y serait jamais posé. Corrigez-la, ou "
                     "ajoutez-la aux langues du référentiel.",
             locale.text(), hint.fr),
            fmt::format("The engine does not know the locale \"{}\"{}: the content would never be asked in it. Correct "
                        "it, or add it to the referential’s locales.",
                locale.text(), hint.en)});
}

void check(const Context& context, Findings& findings)
{
    const KnownLocales known(context.referential.settings());
    for (const AskedQuestion& question : questions(context, Stage::live)) {
        if (!question.isMain())
            report(question.subject(), {}, question.localized->locale, known, findings);
        else
            for (std::size_t i = 0; i < question.challenge->locales.size(); ++i)
                if (!known.knows(question.challenge->locales[i].text()))
                    report(question.subject(), FieldPath("locales").at(i), question.challenge->locales[i], known,
                        findings);
    }
}

} // namespace

Rule unknown_locale()
{
    return {"unknown_locale", Severity::warning, {"Une langue est inconnue", "A locale is unknown"}, &check};
}

} // namespace acquis::rules
