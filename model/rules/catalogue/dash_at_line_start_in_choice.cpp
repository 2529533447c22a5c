/// # dash_at_line_start_in_choice
///
/// ## What it does
/// Finds choices of several lines in which a line after the first begins with a dash, and raw proposals are left to
/// `solution_out_of_choices` and `text_before_choices`.
///
/// ## Why is this bad?
/// The engine's application begins a new choice at each line that starts with a dash: the numbers shift, and the
/// solution names another choice than the author's.
///
/// ## Example
/// ```yaml
/// choices:
///   - key: a
///     text: |
///       Trois étapes :
///       - copier
///       - coller
/// ```
///
/// ## Use instead
/// ```yaml
/// choices:
///   - key: a
///     text: |
///       Trois étapes :
///       * copier
///       * coller
/// ```
///
/// ## Fix
/// Writes an asterisk in place of the dash, which Markdown shows as the same list.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"

#include <fmt/format.h>

namespace acquis::rules {

namespace {

/// The text with an asterisk in place of each dash that begins a line after the first.
std::string withAsterisks(std::string text)
{
    bool atStart = false;
    for (char& c : text) {
        if (c == '\n')
            atStart = true;
        else if (atStart && c == '-') {
            c = '*';
            atStart = false;
        } else if (c != ' ' && c != '\t')
            atStart = false;
    }
    return text;
}

void report(const Subject& subject, const FieldPath& path, const std::string& text, Findings& findings)
{
    std::string mended = withAsterisks(text);
    if (mended == text)
        return;
    findings.add(subject, path,
        {fmt::format("Une ligne de « {} » commence par un tiret : l’application en ferait une proposition de plus et "
                     "les numéros seraient décalés. Remplacez le tiret, par exemple par un astérisque.",
             shown(text)),
            fmt::format("A line of \"{}\" begins with a dash: the application would make one more choice of it and the "
                        "numbers would shift. Replace the dash, for example with an asterisk.",
                shown(text))},
        Fix{{"Remplacer les tirets par des astérisques.", "Replace the dashes with asterisks."},
            {{path, Value(std::move(mended))}}});
}

void check(const QuestionAtHand& question, Findings& findings)
{
    if (!question.hasChoices() || question.areProposalsRaw())
        return;
    if (question.isMain())
        for (const referential::Choice& choice : question.challenge->choices)
            report(question.subject(), FieldPath("choices").key(choice.key).field("text"), choice.text, findings);
    else
        for (const auto& [key, text] : question.localized->choices)
            report(question.subject(), FieldPath("choices").key(key), text, findings);
}

} // namespace

Rule dash_at_line_start_in_choice()
{
    return {"dash_at_line_start_in_choice", Severity::error,
        {"Un tiret dans une proposition en crée une de plus", "A dash inside a choice makes one more"},
        {Check::Asked::all, Stage::live, &check}};
}

} // namespace acquis::rules
