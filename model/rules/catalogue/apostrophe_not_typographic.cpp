/// # apostrophe_not_typographic
///
/// ## What it does
/// Finds straight apostrophes between two letters in French texts that learners read. Code, addresses and fields are
/// left alone.
///
/// ## Why is this bad?
/// French is printed with ’. A mixture of both looks careless, and a search for one misses the other.
///
/// ## Example
/// ```yaml
/// practicalTitle: Se servir d'un navigateur
/// ```
///
/// ## Use instead
/// ```yaml
/// practicalTitle: Se servir d’un navigateur
/// ```
///
/// ## Fix
/// Writes ’ in their place.
#include "model/rules/learner_texts.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"

#include <fmt/format.h>

namespace acquis::rules {

namespace {

bool isLetter(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z' ? true : byte >= 0x80;
}

void check(const LearnerText& text, Findings& findings)
{
    if (text.locale.language() != "fr" || text.text.find('\'') == std::string::npos)
        return;
    const std::string& prose = text.prose();
    std::string mended;
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.text.size(); ++i) {
        const bool isApostrophe
            = prose[i] == '\'' && i > 0 && i + 1 < prose.size() && isLetter(prose[i - 1]) && isLetter(prose[i + 1]);
        count += isApostrophe ? 1 : 0;
        mended += isApostrophe ? std::string("’") : std::string(1, text.text[i]);
    }
    if (count == 0)
        return;
    findings.add(text.subject(), text.field(),
        {fmt::format("« {} » a une apostrophe droite : une recherche du mot bien écrit ne trouverait pas ce texte. "
                     "Écrivez ’.",
             shown(text.text)),
            fmt::format(
                "\"{}\" has a straight apostrophe: a search for the word as it is printed would miss this text. "
                "Write ’.",
                shown(text.text))},
        Fix{{"Écrire ’.", "Write ’."}, {{text.field(), Value(mended)}}});
}

} // namespace

Rule apostrophe_not_typographic()
{
    return {"apostrophe_not_typographic", Severity::info, {"Une apostrophe est droite", "An apostrophe is straight"},
        &check};
}

} // namespace acquis::rules
