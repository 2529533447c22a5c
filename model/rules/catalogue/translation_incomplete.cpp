/// # translation_incomplete
///
/// ## What it does
/// Finds locale files that leave out a text their original has (a practical title, a hint, an alternative
/// instruction). A missing instruction is told by `instruction_missing`, and official descriptors are left out.
/// Entities without a file in a locale are not looked at: what is not begun is not unfinished.
///
/// ## Why is this bad?
/// Where a text is missing the engine shows the French one: the learner reads two languages on one screen.
///
/// ## Example
/// ```yaml
/// # tube.en.yaml
/// practicalTitle: Using a browser
/// ```
///
/// ## Use instead
/// ```yaml
/// practicalTitle: Using a browser
/// practicalDescription: To recognise the parts of a browser.
/// ```
///
/// ## Fix
/// None: a person has to translate.
#include "model/base/text.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void tell(
    Findings& findings, const Subject& subject, const FieldPath& path, const Locale& locale, const std::string& text)
{
    findings.add(subject, path,
        {fmt::format(
             "« {} » n’est pas traduit en {} alors que le reste l’est : on lirait deux langues sur un même écran. "
             "Traduisez-le.",
             shown(text), locale.text()),
            fmt::format("\"{}\" is not translated into {} although the rest is: one would read two languages on one "
                        "screen. Translate it.",
                shown(text), locale.text())});
}

void check(const Context& context, Findings& findings)
{
    for (const auto& localization : context.referential.all<Localization>()) {
        const auto owner = context.referential.find(Subject{localization->ownerKind, localization->owner});
        if (!owner || localization->texts.empty())
            continue;
        const Subject subject{Kind::localization, std::string(localization->identity())};
        for (const auto& [path, text] : translatableTexts(owner->recordType(), owner->value())) {
            if (path.starts_with("descriptors")) // Official wordings, which not every language has.
                continue;
            const std::string* own = localization->text(path);
            if (!text::isBlank(text) && (own == nullptr || text::isBlank(*own)))
                tell(findings, subject, FieldPath::parse(path), localization->locale, text);
        }
    }
    for (const auto& localized : context.referential.all<LocalizedChallenge>()) {
        const auto challenge = context.referential.find<Challenge>(localized->challenge.text());
        if (challenge == nullptr || !challenge->isLive())
            continue;
        const Subject subject{Kind::localizedChallenge, localized->id.text()};
        if (text::isBlank(localized->alternativeInstruction) && !text::isBlank(challenge->alternativeInstruction))
            tell(findings, subject, "alternativeInstruction", localized->locale, challenge->alternativeInstruction);
    }
}

} // namespace

Rule translation_incomplete()
{
    return {"translation_incomplete", Severity::info,
        {"Une traduction s’arrête en chemin", "A translation stops half way"}, &check};
}

} // namespace acquis::rules
