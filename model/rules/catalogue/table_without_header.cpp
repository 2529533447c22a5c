/// # table_without_header
///
/// ## What it does
/// Finds tables in texts (`| … |` above `|---|`) one of whose header cells is empty, the one at the top left
/// excepted.
///
/// ## Why is this bad?
/// A screen reader says the header before each cell: without it the learner hears figures and does not know of what.
///
/// ## Example
/// ```yaml
/// instruction: |
///   | Article |  |
///   |---|---|
///   | Pain | 2 € |
/// ```
///
/// ## Use instead
/// ```yaml
/// instruction: |
///   | Article | Prix |
///   |---|---|
///   | Pain | 2 € |
/// ```
///
/// ## Fix
/// None: only a person knows what the column holds.
#include "model/base/text.h"
#include "model/rules/learner_texts.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::rules {

namespace {

bool isRuler(std::string_view line)
{
    return line.find('-') != std::string_view::npos && line.find('|') != std::string_view::npos
        && line.find_first_not_of("|-: \t") == std::string_view::npos;
}

/// Whether a header after the first is empty.
bool hasEmptyCell(const std::string& line)
{
    const std::string row = text::trimmed(line);
    // The first cell of a cross table has nothing to say.
    std::size_t from = std::min(row.find('|', 1), row.size() - 1) + 1;
    while (from < row.size()) {
        const std::size_t to = std::min(row.find('|', from), row.size());
        if (text::isBlank(row.substr(from, to - from)))
            return true;
        from = to + 1;
    }
    return false;
}

void check(const LearnerText& text, Findings& findings)
{
    if (!text.isMarkdown() || text.text.find('|') == std::string::npos)
        return;
    const std::vector<std::string> lines = text::lines(text.text);
    for (std::size_t i = 1; i < lines.size(); ++i)
        if (isRuler(lines[i]) && lines[i - 1].find('|') != std::string::npos && hasEmptyCell(lines[i - 1]))
            findings.add(text.subject(), text.field(),
                {fmt::format(
                     "Le tableau « {} » a un en-tête vide : un lecteur d’écran ne dirait pas ce que contient la "
                     "colonne. Nommez-la.",
                     shown(lines[i - 1])),
                    fmt::format("The table \"{}\" has an empty header: a screen reader would not tell what the column "
                                "holds. Name it.",
                        shown(lines[i - 1]))});
}

} // namespace

Rule table_without_header()
{
    return {
        "table_without_header", Severity::info, {"Un tableau n’a pas d’en-têtes", "A table has no headers"}, &check};
}

} // namespace acquis::rules
