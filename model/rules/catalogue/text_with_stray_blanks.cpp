/// # text_with_stray_blanks
///
/// ## What it does
/// Finds titles and names on one line that begin or end with a blank or have two in a row.
///
/// ## Why is this bad?
/// Lists sort them apart, searches miss them, and in the application the text looks misaligned.
///
/// ## Example
/// ```yaml
/// practicalTitle: "Se servir  d’un navigateur "
/// ```
///
/// ## Use instead
/// ```yaml
/// practicalTitle: Se servir d’un navigateur
/// ```
///
/// ## Fix
/// Writes single blanks and none at the ends.
#include "model/base/text.h"
#include "model/rules/learner_texts.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

std::string tidied(const std::string& text)
{
    std::string tidy;
    for (const char c : text::trimmed(text))
        if (c != ' ' || tidy.empty() || tidy.back() != ' ')
            tidy += c;
    return tidy;
}

void check(const LearnerText& text, Findings& findings)
{
    if (text.isMarkdown() || text.text.find('\n') != std::string::npos)
        return;
    const std::string tidy = tidied(text.text);
    if (tidy == text.text || tidy.empty())
        return;
    findings.add(text.subject(), text.field(),
        {fmt::format("« {} » a des blancs de trop : les tris et les recherches le rangeraient ailleurs. Ôtez-les.",
             shown(tidy)),
            fmt::format(
                "\"{}\" has stray blanks: sorting and searching would put it elsewhere. Remove them.", shown(tidy))},
        Fix{{"Ôter les blancs de trop.", "Remove the stray blanks."}, {{text.field(), Value(tidy)}}});
}

} // namespace

Rule text_with_stray_blanks()
{
    return {"text_with_stray_blanks", Severity::info, {"Un titre a des blancs de trop", "A title has stray blanks"},
        &check};
}

} // namespace acquis::rules
