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
#include <cstdint>
#include <fmt/format.h>

namespace acquis::rules {

namespace {

/// A word of up to eight letters as a number, ASCII capitals made small.
constexpr std::uint64_t packed(std::string_view word)
{
    std::uint64_t number = 0;
    for (const char c : word)
        number = (number << 8U) | static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
    return number;
}

using SmallWords = std::array<std::uint64_t, 16>;

constexpr SmallWords sorted(std::array<std::string_view, 16> words)
{
    SmallWords numbers{};
    std::ranges::transform(words, numbers.begin(), packed);
    std::ranges::sort(numbers);
    return numbers;
}

constexpr SmallWords french = sorted(
    {"le", "la", "les", "des", "une", "du", "est", "et", "dans", "pour", "que", "qui", "sur", "avec", "ce", "cette"});
constexpr SmallWords english = sorted(
    {"the", "of", "and", "is", "in", "to", "for", "that", "this", "with", "which", "are", "what", "your", "it", "was"});
constexpr std::size_t longest = 5;

struct Counts {
    std::size_t french = 0;
    std::size_t english = 0;
};

Counts smallWordsOf(const std::vector<std::string_view>& words)
{
    Counts counts;
    for (const std::string_view word : words) {
        if (word.size() > longest)
            continue;
        const std::uint64_t number = packed(word);
        counts.french += std::ranges::binary_search(french, number) ? 1 : 0;
        counts.english += std::ranges::binary_search(english, number) ? 1 : 0;
    }
    return counts;
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
    const auto [inFrench, inEnglish] = smallWordsOf(words);
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
