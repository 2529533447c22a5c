/// # space_before_punctuation
///
/// ## What it does
/// Finds French texts with an ordinary space before `?`, `!`, `;`, `:` or `»`, or after `«`. Code, addresses and
/// fields are left alone; a mark without any space is not looked at, because addresses, hours and code have them so.
///
/// ## Why is this bad?
/// At the end of a line the mark falls alone onto the next one, where it belongs to nothing.
///
/// ## Example
/// ```yaml
/// instruction: Quel est ce bouton ? # an ordinary space
/// ```
///
/// ## Use instead
/// ```yaml
/// instruction: Quel est ce bouton ? # U+202F
/// ```
///
/// ## Fix
/// Writes the no-break spaces: U+202F before `?`, `!` and `;`, U+00A0 before `:` and inside « ».
#include "model/rules/learner_texts.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::rules {

namespace {

constexpr std::string_view narrow = "\u202F";
constexpr std::string_view wide = "\u00A0";

/// The space that must not break here; empty where an ordinary one is right.
std::string_view spaceAt(std::string_view prose, std::size_t at)
{
    const std::string_view after = prose.substr(at + 1);
    const std::string_view before = prose.substr(0, at);
    const auto isAlone = [&](std::size_t length) {
        return after.size() == length || std::string_view(" \n)\x01.").find(after[length]) != std::string_view::npos
            || after.substr(length).starts_with("\u00A0") || after.substr(length).starts_with("»");
    };
    if (before.empty() || before.back() == ' ' || before.back() == '\n')
        return {};
    if ((after.starts_with('?') || after.starts_with('!') || after.starts_with(';')) && isAlone(1))
        return narrow;
    if ((after.starts_with(':') && isAlone(1)) || after.starts_with("»") || before.ends_with("«"))
        return wide;
    return {};
}

void check(const LearnerText& text, Findings& findings)
{
    if (text.locale.language() != "fr")
        return;
    const std::string& prose = text.prose();
    std::string mended;
    std::size_t first = std::string::npos;
    std::size_t kept = 0;
    for (std::size_t at = prose.find(' '); at != std::string::npos; at = prose.find(' ', at + 1)) {
        const std::string_view space = spaceAt(prose, at);
        if (space.empty())
            continue;
        first = std::min(first, at);
        mended.append(text.text, kept, at - kept).append(space);
        kept = at + 1;
    }
    if (first == std::string::npos)
        return;
    mended.append(text.text, kept);
    const std::string around = shown(text.text.substr(first > 20 ? text.text.rfind(' ', first - 1) + 1 : 0));
    findings.add(text.subject(), text.field(),
        {fmt::format("L’espace devant la ponctuation de « {} » peut se couper : le signe se retrouverait seul au début "
                     "d’une ligne. Écrivez une espace insécable.",
             around),
            fmt::format("The space before the punctuation of \"{}\" may break: the mark would stand alone at the "
                        "beginning of a line. Write a no-break space.",
                around)},
        Fix{{"Écrire des espaces insécables.", "Write no-break spaces."}, {{text.field(), Value(mended)}}});
}

} // namespace

Rule space_before_punctuation()
{
    return {"space_before_punctuation", Severity::info,
        {"L’espace devant une ponctuation double peut se couper",
            "The space before a double punctuation mark may break"},
        &check};
}

} // namespace acquis::rules
