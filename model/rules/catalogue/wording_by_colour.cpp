/// # wording_by_colour
///
/// ## What it does
/// Finds instructions that point at something by its colour ("en rouge", "le bouton vert", "the red line") in
/// challenges that say they suit people who do not tell colours apart (`colourBlindness: ok`).
///
/// ## Why is this bad?
/// One man in twelve does not see the difference between red and green: for him the question cannot be answered,
/// although the challenge promises that it can (WCAG 1.4.1).
///
/// ## Example
/// ```yaml
/// instruction: Que signifie la courbe rouge ?
/// colourBlindness: ok
/// ```
///
/// ## Use instead
/// ```yaml
/// instruction: Que signifie la courbe en pointillés ?
/// colourBlindness: ok
/// ```
///
/// ## Fix
/// None: rephrase, or correct what the challenge says of itself.
#include "model/base/text.h"
#include "model/rules/learner_texts.h"
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::rules {

namespace {

bool namesColour(const std::string& word)
{
    constexpr std::string_view colours[]
        = {"rouge", "rouges", "vert", "verte", "verts", "vertes", "bleu", "bleue", "bleus", "bleues", "jaune", "jaunes",
            "orange", "violet", "violette", "rose", "roses", "red", "green", "blue", "yellow", "purple", "pink"};
    return std::ranges::find(colours, word) != std::end(colours);
}

/// A thing whose colour would be how to find it, or `en` and `in` before the colour.
bool pointsAt(const std::string& word)
{
    constexpr std::string_view things[] = {"en", "in", "bouton", "boutons", "zone", "case", "cases", "courbe", "ligne",
        "lignes", "barre", "barres", "texte", "cadre", "fleche", "rectangle", "cercle", "point", "points", "button",
        "area", "box", "line", "bar", "text", "frame", "arrow", "circle", "curve"};
    return std::ranges::find(things, word) != std::end(things);
}

std::string bare(std::string_view word)
{
    std::string bare;
    for (const char c : text::folded(word))
        if (c >= 'a' && c <= 'z')
            bare += c;
    return bare;
}

void check(const QuestionAtHand& question, Findings& findings)
{
    if (question.owner->colourBlindness != referential::Suitability::ok)
        return;
    const auto& instruction = question.isMain() ? question.challenge->instruction : question.localized->instruction;
    const std::string prose = proseOf(instruction);
    const std::vector<std::string_view> words = wordsOf(prose);
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const std::string first = bare(words[i]);
        const std::string second = bare(words[i + 1]);
        if (!(pointsAt(first) && namesColour(second))
            && !(namesColour(first) && pointsAt(second) && second != "en" && second != "in"))
            continue;
        findings.add(question.subject(), "instruction",
            {fmt::format(
                 "« {} {} » désigne par la couleur seule, dans une épreuve dite adaptée aux daltoniens : ils ne "
                 "pourraient pas répondre. Ajoutez une forme, un nom ou une place.",
                 words[i], words[i + 1]),
                fmt::format("\"{} {}\" tells things apart by colour alone, in a challenge said to suit colour-blind "
                            "people: they could not answer. Add a shape, a name or a place.",
                    words[i], words[i + 1])});
        break;
    }
}

} // namespace

Rule wording_by_colour()
{
    return {"wording_by_colour", Severity::info,
        {"La consigne désigne par la couleur seule", "The instruction tells things apart by colour alone"},
        {Check::Asked::all, Stage::live, &check}};
}

} // namespace acquis::rules
