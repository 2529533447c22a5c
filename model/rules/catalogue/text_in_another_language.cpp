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
#include "model/rules/learner_texts.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace acquis::rules {

namespace {

using SmallWords = std::array<std::string_view, 16>;

constexpr SmallWords french{
    "avec", "ce", "cette", "dans", "des", "du", "est", "et", "la", "le", "les", "pour", "que", "qui", "sur", "une"};
constexpr SmallWords english{
    "and", "are", "for", "in", "is", "it", "of", "that", "the", "this", "to", "was", "what", "which", "with", "your"};
static_assert(std::ranges::is_sorted(french) && std::ranges::is_sorted(english));
constexpr std::size_t longest = 5;

/// How many of the words are small words of a language, capitals or not.
std::size_t countOf(const std::vector<std::string_view>& words, const SmallWords& wanted)
{
    return static_cast<std::size_t>(std::ranges::count_if(words, [&](std::string_view word) {
        std::array<char, longest> lower{};
        if (word.size() > longest)
            return false;
        std::ranges::transform(word, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; });
        return std::ranges::binary_search(wanted, std::string_view(lower.data(), word.size()));
    }));
}

void check(const LearnerText& text, Findings& findings)
{
    const bool isFrench = text.locale.language() == "fr";
    if (text.kind == Kind::tutorial) // Their language is that of the page.
        return;
    if (!isFrench && text.locale.language() != "en")
        return;
    const std::vector<std::string_view>& words = text.words();
    if (words.size() < 8)
        return;
    const std::size_t inFrench = countOf(words, french);
    const std::size_t inEnglish = countOf(words, english);
    const bool isOther = isFrench ? inEnglish >= 3 && inFrench == 0 : inFrench >= 3 && inEnglish == 0;
    if (!isOther)
        return;
    findings.add(text.subject(), text.field(),
        {fmt::format("« {} » semble écrit en {}, dans un fichier en {} : les apprenants ne le comprendraient pas. "
                     "Traduisez-le.",
             shown(text.text), isFrench ? "anglais" : "français", text.locale.text()),
            fmt::format("\"{}\" seems to be written in {}, in a file in {}: learners would not understand it. "
                        "Translate it.",
                shown(text.text), isFrench ? "English" : "French", text.locale.text())});
}

} // namespace

Rule text_in_another_language()
{
    return {"text_in_another_language", Severity::info,
        {"Un texte n’est pas dans la langue de son fichier", "A text is not in the language of its file"}, &check};
}

} // namespace acquis::rules
