/// # sentence_too_long
///
/// ## What it does
/// Finds sentences of more than 40 words in instructions and hints.
///
/// ## Why is this bad?
/// Past some 25 words a reader has to start again; at 40 most children of twelve lose the beginning.
///
/// ## Example
/// ```yaml
/// instruction: A sentence that goes on over four lines.
/// ```
///
/// ## Use instead
/// ```yaml
/// instruction: Two sentences. Each says one thing.
/// ```
///
/// ## Fix
/// None: only a person can cut it.
#include "model/rules/learner_texts.h"
#include "model/rules/rule.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::rules {

namespace {

constexpr std::size_t most = 40;

void check(const LearnerText& text, Findings& findings)
{
    if ((!text.isInstruction() && !text.isHint()) || text.words().size() <= most)
        return;
    const std::string& prose = text.prose();
    std::size_t longest = 0;
    for (std::size_t from = 0; from < prose.size();) {
        const std::size_t to = std::min(prose.find_first_of(".?!:\n|", from), prose.size());
        longest = std::max(longest, wordCount(std::string_view(prose).substr(from, to - from)));
        from = to + 1;
    }
    if (longest > most)
        findings.add(text.subject(), text.field(),
            {fmt::format(
                 "Une phrase compte {} mots : un élève en perdrait le début. Coupez-la en phrases de {} mots au "
                 "plus.",
                 longest, most),
                fmt::format("A sentence has {} words: a pupil would lose its beginning. Cut it into sentences of {} "
                            "words at most.",
                    longest, most)});
}

} // namespace

Rule sentence_too_long()
{
    return {"sentence_too_long", Severity::info, {"Une phrase est trop longue", "A sentence is too long"}, &check};
}

} // namespace acquis::rules
