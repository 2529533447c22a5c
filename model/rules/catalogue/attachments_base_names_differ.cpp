/// # attachments_base_names_differ
///
/// ## What it does
/// Compares the names of a challenge's attached files without their extensions.
///
/// ## Why is this bad?
/// The engine's application offers several attachments as formats of the same document, of which the learner picks one.
/// Different documents are not shown as such: a learner opens one and misses the other.
///
/// ## Example
/// ```yaml
/// attachments:
///   - file: course.ods
///   - file: resultats.csv
/// ```
///
/// ## Use instead
/// ```yaml
/// attachments:
///   - file: course.ods
///   - file: course.csv
/// ```
/// Several documents go into one archive.
///
/// ## Fix
/// None: the files themselves are to be renamed.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::rules {

namespace {

std::string baseOf(const std::string& file)
{
    return file.substr(0, file.find_last_of('.'));
}

void check(const QuestionAtHand& question, Findings& findings)
{
    const auto& attachments = question.isMain() ? question.challenge->attachments : question.localized->attachments;
    std::vector<std::string> bases;
    for (const referential::Attachment& attachment : attachments)
        if (const std::string base = baseOf(attachment.file);
            !attachment.file.empty() && std::ranges::find(bases, base) == bases.end())
            bases.push_back(base);
    if (bases.size() < 2)
        return;
    const Sentence names = quoted(bases);
    findings.add(question.subject(), "attachments",
        {fmt::format("Les pièces jointes s’appellent {} : elles seraient présentées comme les formats d’un même "
                     "document, et l’apprenant n’en ouvrirait qu’une. Donnez-leur un seul nom de base, ou "
                     "réunissez-les dans une archive.",
             names.fr),
            fmt::format("The attachments are called {}: they would be offered as formats of one document, and the "
                        "learner would open one only. Give them one base name, or put them into one archive.",
                names.en)});
}

} // namespace

Rule attachments_base_names_differ()
{
    return {"attachments_base_names_differ", Severity::warning,
        {"Les pièces jointes n’ont pas le même nom de base", "The attachments do not share one base name"},
        {Check::Asked::all, Stage::live, &check}};
}

} // namespace acquis::rules
