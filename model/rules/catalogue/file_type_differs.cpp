/// # file_type_differs
///
/// ## What it does
/// Compares the ending of a named file (`.png`, `.pdf`, `.ods`…) with what its first bytes tell.
///
/// ## Why is this bad?
/// Browsers and offices go by the ending: they refuse the file, or open it with the wrong program, in the middle of
/// an assessment.
///
/// ## Example
/// ```yaml
/// attachments:
///   - file: donnees.png # a PDF inside
/// ```
///
/// ## Use instead
/// ```yaml
/// attachments:
///   - file: donnees.pdf
/// ```
///
/// ## Fix
/// None: the file has to be renamed or saved again in the format that its name tells.
#include "model/base/text.h"
#include "model/rules/named_files.h"
#include "model/rules/rule.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

struct Ending {
    std::string_view ending;
    std::string_view mediaType; ///< what the first bytes tell; a beginning of it is enough
};

/// Office formats are ZIP archives; only OpenDocument names itself in the first bytes.
constexpr Ending endings[] = {{".png", "image/png"}, {".jpg", "image/jpeg"}, {".jpeg", "image/jpeg"},
    {".gif", "image/gif"}, {".webp", "image/webp"}, {".svg", "image/svg+xml"}, {".pdf", "application/pdf"},
    {".zip", "application/"}, {".docx", "application/zip"}, {".xlsx", "application/zip"}, {".pptx", "application/zip"},
    {".ods", "application/vnd.oasis.opendocument.spreadsheet"}, {".odt", "application/vnd.oasis.opendocument.text"},
    {".odp", "application/vnd.oasis.opendocument.presentation"}, {".txt", "text/"}, {".csv", "text/"},
    {".html", "text/"}, {".md", "text/"}};

void check(const Context& context, Findings& findings)
{
    forEachNamedFile(context, [&](const NamedFile& file) {
        const FileFact* fact = factOf(context, file);
        if (file.isRetired || fact == nullptr || fact->isLfsPointer || fact->size == 0)
            return;
        const std::string name = text::lower(file.name);
        const auto known = std::ranges::find_if(endings, [&](const Ending& one) { return name.ends_with(one.ending); });
        if (known == std::end(endings) || fact->mediaType.starts_with(known->mediaType))
            return;
        findings.add(file.subject, file.field,
            {fmt::format("« {} » contient en réalité {} : le navigateur ou la bureautique refuserait de l’ouvrir. "
                         "Renommez-le, ou enregistrez-le dans le format que dit son nom.",
                 file.name, fact->mediaType),
                fmt::format(
                    "\"{}\" holds {} in fact: the browser or the office program would refuse to open it. Rename it, "
                    "or save it in the format that its name tells.",
                    file.name, fact->mediaType)});
    });
}

} // namespace

Rule file_type_differs()
{
    return {"file_type_differs", Severity::warning,
        {"Le nom d’un fichier ne dit pas ce qu’il contient", "The name of a file does not say what it holds"}, &check};
}

} // namespace acquis::rules
