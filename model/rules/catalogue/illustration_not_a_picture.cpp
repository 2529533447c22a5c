/// # illustration_not_a_picture
///
/// ## What it does
/// Finds illustrations whose file is no PNG, JPEG, GIF, WebP or SVG picture.
///
/// ## Why is this bad?
/// The application shows it in the question as an image: a document there is a broken picture. What learners download
/// is an attachment.
///
/// ## Example
/// ```yaml
/// illustration:
///   file: page.pdf
///   alt: Une page
/// ```
///
/// ## Use instead
/// ```yaml
/// attachments:
///   - file: page.pdf
/// ```
///
/// ## Fix
/// None.
#include "model/base/text.h"
#include "model/rules/named_files.h"
#include "model/rules/rule.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

/// Told by file_type_differs.
bool isNamedLikeAPicture(const std::string& file)
{
    constexpr std::string_view endings[] = {".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg"};
    const std::string name = text::lower(file);
    return std::ranges::any_of(endings, [&](std::string_view ending) { return name.ends_with(ending); });
}

void check(const Context& context, Findings& findings)
{
    forEachNamedFile(context, [&](const NamedFile& file) {
        const FileFact* fact = factOf(context, file);
        const bool isIllustration = file.field.steps().front().text == "illustration";
        if (!isIllustration || isNamedLikeAPicture(file.name) || file.isRetired || fact == nullptr || fact->isLfsPointer
            || fact->mediaType.starts_with("image/"))
            return;
        findings.add(file.subject, file.field,
            {fmt::format(
                 "L’illustration « {} » n’est pas une image ({}) : la question montrerait une image brisée. Mettez-la "
                 "en pièce jointe, ou enregistrez-la en PNG ou SVG.",
                 file.name, fact->mediaType),
                fmt::format(
                    "The illustration \"{}\" is no picture ({}): the question would show a broken one. Make it an "
                    "attachment, or save it as PNG or SVG.",
                    file.name, fact->mediaType)});
    });
}

} // namespace

Rule illustration_not_a_picture()
{
    return {"illustration_not_a_picture", Severity::error,
        {"Une illustration n’est pas une image", "An illustration is no picture"}, &check};
}

} // namespace acquis::rules
