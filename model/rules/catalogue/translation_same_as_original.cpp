/// # translation_same_as_original
///
/// ## What it does
/// Finds texts of five words or more that a locale file of another language has word for word as the original.
///
/// ## Why is this bad?
/// It was copied to be translated and forgotten: learners of that language read the original, and progress counts it
/// as done.
///
/// ## Example
/// ```yaml
/// # tube.en.yaml
/// practicalDescription: Reconnaître les parties d’un navigateur.
/// ```
///
/// ## Use instead
/// ```yaml
/// practicalDescription: To recognise the parts of a browser.
/// ```
///
/// ## Fix
/// None: a person has to translate.
#include "model/rules/learner_texts.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void compare(Findings& findings, const Subject& subject, const FieldPath& path, const Locale& locale,
    const std::string& own, const std::string& original)
{
    if (own != original || wordsOf(proseOf(own)).size() < 5)
        return;
    findings.add(subject, path,
        {fmt::format("« {} » est en {} le texte de l’original : on le croirait traduit. Traduisez-le ou retirez-le.",
             shown(own), locale.text()),
            fmt::format("\"{}\" is the text of the original in {}: it would be taken for translated. Translate it or "
                        "remove it.",
                shown(own), locale.text())});
}

void check(const Context& context, Findings& findings)
{
    const std::string language = context.referential.settings().defaultLocale.language();
    for (const auto& localization : context.referential.all<Localization>()) {
        const auto owner = context.referential.find(Subject{localization->ownerKind, localization->owner});
        if (!owner || localization->locale.language() == language)
            continue;
        for (const auto& [path, text] : translatableTexts(owner->recordType(), owner->value()))
            if (const std::string* own = localization->text(path))
                compare(findings, {Kind::localization, std::string(localization->identity())}, FieldPath::parse(path),
                    localization->locale, *own, text);
    }
    for (const auto& localized : context.referential.all<LocalizedChallenge>()) {
        const auto challenge = context.referential.find<Challenge>(localized->challenge.text());
        if (challenge == nullptr || challenge->locales.empty()
            || challenge->locales.front().language() == localized->locale.language())
            continue;
        const Subject subject{Kind::localizedChallenge, localized->id.text()};
        compare(findings, subject, "instruction", localized->locale, localized->instruction, challenge->instruction);
        for (const Choice& choice : challenge->choices)
            if (const std::string* own = localized->choices.find(choice.key))
                compare(findings, subject, FieldPath("choices").key(choice.key), localized->locale, *own, choice.text);
    }
}

} // namespace

Rule translation_same_as_original()
{
    return {"translation_same_as_original", Severity::info,
        {"Une traduction répète l’original", "A translation repeats the original"}, &check};
}

} // namespace acquis::rules
