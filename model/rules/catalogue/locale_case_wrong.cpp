/// # locale_case_wrong
///
/// ## What it does
/// Finds locales of challenges, localized challenges and settings that the engine knows in another spelling: `fr-FR`
/// for `fr-fr`.
///
/// ## Why is this bad?
/// The engine compares locales letter by letter: a challenge in `fr-FR` is never found by a learner of `fr-fr`.
///
/// ## Example
/// ```yaml
/// locales: [fr, fr-FR]
/// ```
///
/// ## Use instead
/// ```yaml
/// locales: [fr, fr-fr]
/// ```
///
/// ## Fix
/// Writes the engine's spelling. A localized file has its locale in its name: rename it.
#include "model/rules/asked_question.h"
#include "model/rules/known_locales.h"
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

namespace {

void report(const Subject& subject, const FieldPath& path, const Locale& locale, const KnownLocales& known, bool isText,
    Findings& findings)
{
    const std::string right = known.knows(locale.text()) ? std::string() : known.spellingOf(locale.text());
    if (right.empty())
        return;
    const Sentence toDo = isText ? Sentence{fmt::format("Écrivez « {} ».", right), fmt::format("Write \"{}\".", right)}
                                 : Sentence{fmt::format("Renommez le fichier avec « {} ».", right),
                                     fmt::format("Rename the file with \"{}\".", right)};
    std::optional<Fix> fix;
    if (isText)
        fix = Fix{{fmt::format("Écrire « {} ».", right), fmt::format("Write \"{}\".", right)}, {{path, Value(right)}}};
    findings.add(subject, path,
        {fmt::format(
             "« {} » n’est pas l’orthographe du moteur : le contenu ne serait jamais trouvé dans cette langue. {}",
             locale.text(), toDo.fr),
            fmt::format("\"{}\" is not the engine’s spelling: the content would never be found in this locale. {}",
                locale.text(), toDo.en)},
        std::move(fix));
}

void checkList(
    const Subject& subject, const std::vector<Locale>& locales, const KnownLocales& known, Findings& findings)
{
    for (std::size_t i = 0; i < locales.size(); ++i)
        if (!known.knows(locales[i].text()))
            report(subject, FieldPath("locales").at(i), locales[i], known, true, findings);
}

void check(const Context& context, Findings& findings)
{
    const referential::Settings& settings = context.referential.settings();
    const KnownLocales known(settings);
    const Subject ofSettings{Kind::settings, std::string(settings.identity())};
    checkList(ofSettings, settings.locales, known, findings);
    report(ofSettings, "defaultLocale", settings.defaultLocale, known, true, findings);
    for (const AskedQuestion& question : questions(context, Stage::inUse)) {
        if (question.isMain())
            checkList(question.subject(), question.challenge->locales, known, findings);
        else
            report(question.subject(), {}, question.localized->locale, known, false, findings);
    }
}

} // namespace

Rule locale_case_wrong()
{
    return {"locale_case_wrong", Severity::error,
        {"Une langue est écrite avec les mauvaises capitales", "A locale is written with the wrong capitals"}, &check};
}

} // namespace acquis::rules
