/// # file_too_large
///
/// ## What it does
/// Finds named files of more than 5 MiB.
///
/// ## Why is this bad?
/// In a classroom thirty people download it at once: on a school's line the question opens too late, or not at all.
///
/// ## Example
/// A photograph of 12 MiB as an illustration.
///
/// ## Use instead
/// A smaller picture, or a shorter document.
///
/// ## Fix
/// None.
#include "model/rules/called.h"
#include "model/rules/named_files.h"
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

constexpr std::uint64_t mebibyte = 1024 * 1024;
constexpr std::uint64_t largest = 5 * mebibyte;

void check(const Context& context, Findings& findings)
{
    forEachNamedFile(context, [&](const NamedFile& file) {
        const FileFact* fact = factOf(context, file);
        if (file.isRetired || fact == nullptr || fact->size <= largest)
            return;
        const Sentence name = called(context.links, file.primary);
        const double size = static_cast<double>(fact->size) / static_cast<double>(mebibyte);
        findings.add(file.subject, file.field,
            {fmt::format("Le fichier « {} » de {} pèse {:.1f} Mio : en classe, il s’ouvrirait trop tard. Réduisez-le à "
                         "5 Mio au plus.",
                 file.name, name.fr, size),
                fmt::format("The file \"{}\" of {} weighs {:.1f} MiB: in a classroom it would open too late. Reduce it "
                            "to 5 MiB at most.",
                    file.name, name.en, size)});
    });
}

} // namespace

Rule file_too_large()
{
    return {"file_too_large", Severity::warning, {"Un fichier dépasse 5 Mio", "A file is larger than 5 MiB"}, &check};
}

} // namespace acquis::rules
