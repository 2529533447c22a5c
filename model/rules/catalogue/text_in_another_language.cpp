/// # text_in_another_language
///
/// ## What it does
/// Counts the commonest small words of French and English in texts of eight words or more: a text of a French file
/// with English ones only, or the other way round, is reported.
///
/// ## Why is this bad?
/// A text left in the original language, or pasted into the wrong file, cannot be understood by those who get it, and
/// a screen reader pronounces it by the wrong rules.
///
/// ## Example
/// ```yaml
/// # tube.en.yaml
/// hint: Regardez d’abord ce que la consigne donne déjà dans le texte.
/// ```
///
/// ## Use instead
/// ```yaml
/// hint: First look at what the instruction already gives in the text.
/// ```
///
/// ## Fix
/// None.
#include "model/base/text.h"
#include "model/rules/learner_texts.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::rules {

namespace {

constexpr std::string_view french[]
    = {"le", "la", "les", "des", "une", "du", "est", "et", "dans", "pour", "que", "qui", "sur", "avec", "ce", "cette"};
constexpr std::string_view english[] = {
    "the", "of", "and", "is", "in", "to", "for", "that", "this", "with", "which", "are", "what", "your", "it", "was"};

template <std::size_t n> std::size_t countOf(const std::vector<std::string>& words, const std::string_view (&wanted)[n])
{
    return static_cast<std::size_t>(std::ranges::count_if(
        words, [&](const std::string& word) { return std::ranges::find(wanted, word) != std::end(wanted); }));
}

void check(const Context& context, Findings& findings)
{
    forEachLearnerText(context, [&](const LearnerText& text) {
        const bool isFrench = text.locale.language() == "fr";
        if (text.subject.kind == Kind::tutorial) // Their language is that of the page.
            return;
        if (!isFrench && text.locale.language() != "en")
            return;
        const std::vector<std::string> words = wordsOf(text::lower(proseOf(text.text)));
        if (words.size() < 8)
            return;
        const std::size_t inFrench = countOf(words, french);
        const std::size_t inEnglish = countOf(words, english);
        const bool isOther = isFrench ? inEnglish >= 3 && inFrench == 0 : inFrench >= 3 && inEnglish == 0;
        if (!isOther)
            return;
        findings.add(text.subject, text.field,
            {fmt::format("« {} » semble écrit en {}, dans un fichier en {} : les apprenants ne le comprendraient pas. "
                         "Traduisez-le.",
                 shown(text.text), isFrench ? "anglais" : "français", text.locale.text()),
                fmt::format("\"{}\" seems to be written in {}, in a file in {}: learners would not understand it. "
                            "Translate it.",
                    shown(text.text), isFrench ? "English" : "French", text.locale.text())});
    });
}

} // namespace

Rule text_in_another_language()
{
    return {"text_in_another_language", Severity::info,
        {"Un texte n’est pas dans la langue de son fichier", "A text is not in the language of its file"}, &check};
}

} // namespace acquis::rules
