/// # instruction_too_long
///
/// ## What it does
/// Finds instructions of more than 150 words, addresses, code and fields not counted.
///
/// ## Why is this bad?
/// Whoever reads slowly, or in a second language, gives up before the question: the challenge measures reading.
///
/// ## Example
/// ```yaml
/// instruction: |
///   A page and a half of context, then a question.
/// ```
///
/// ## Use instead
/// ```yaml
/// instruction: The situation in two sentences, then the question.
/// ```
///
/// ## Fix
/// None: only a person can shorten it. A message that must be read as a whole gets a waiver.
#include "model/rules/learner_texts.h"
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

namespace {

constexpr std::size_t most = 150;

void check(const LearnerText& text, Findings& findings)
{
    if (!text.isInstruction())
        return;
    if (const std::size_t words = text.words().size(); words > most)
        findings.add(text.subject(), text.field(),
            {fmt::format(
                 "La consigne compte {} mots : elle mesurerait la lecture plus que l’acquis. Ramenez-la à {} au "
                 "plus.",
                 words, most),
                fmt::format("The instruction has {} words: it would measure reading more than the skill. Bring it down "
                            "to {} at most.",
                    words, most)});
}

} // namespace

Rule instruction_too_long()
{
    return {
        "instruction_too_long", Severity::info, {"Une consigne est trop longue", "An instruction is too long"}, &check};
}

} // namespace acquis::rules
