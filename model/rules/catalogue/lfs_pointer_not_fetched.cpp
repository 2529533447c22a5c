/// # lfs_pointer_not_fetched
///
/// ## What it does
/// Finds named files that are Git LFS pointers: a few lines of text in place of the file.
///
/// ## Why is this bad?
/// The pointer would be released in place of the picture or the document, and learners could not open it.
///
/// ## Example
/// A clone made without `git lfs`, whose pictures are 130 bytes long.
///
/// ## Use instead
/// Run `git lfs pull`, then check again.
///
/// ## Fix
/// None: the file is on the server.
#include "model/rules/called.h"
#include "model/rules/named_files.h"
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    forEachNamedFile(context, [&](const NamedFile& file) {
        const FileFact* fact = factOf(context, file);
        if (fact == nullptr || !fact->isLfsPointer)
            return;
        const Sentence name = called(context.links, file.primary);
        findings.add(file.subject, file.field,
            {fmt::format("Le fichier « {} » de {} n’est qu’un pointeur Git LFS : l’apprenant ne pourrait pas l’ouvrir. "
                         "Lancez « git lfs pull ».",
                 file.name, name.fr),
                fmt::format("The file \"{}\" of {} is a Git LFS pointer only: learners could not open it. Run \"git "
                            "lfs pull\".",
                    file.name, name.en)});
    });
}

} // namespace

Rule lfs_pointer_not_fetched()
{
    return {"lfs_pointer_not_fetched", Severity::error,
        {"Un fichier de Git LFS n’a pas été rapatrié", "A Git LFS file was not fetched"}, &check};
}

} // namespace acquis::rules
