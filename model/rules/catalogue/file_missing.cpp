/// # file_missing
///
/// ## What it does
/// Finds illustrations and attachments of challenges that name a file which is not in the challenge's `.files` folder.
/// Obsolete challenges are left alone.
///
/// ## Why is this bad?
/// Learners would be asked about a document or a picture that they cannot open.
///
/// ## Example
/// ```yaml
/// attachments:
///   - file: budjet.ods # the folder holds budget.ods
/// ```
///
/// ## Use instead
/// Put the file in the folder, or correct the name.
///
/// ## Fix
/// None: only a person has the file.
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
        if (file.isRetired || factOf(context, file) != nullptr)
            return;
        const Sentence name = called(context.links, file.primary);
        findings.add(file.subject, file.field,
            {fmt::format("{} nomme le fichier « {} », absent de son dossier : l’apprenant ne pourrait pas l’ouvrir. "
                         "Déposez le fichier ou corrigez son nom.",
                 name.fr, file.name),
                fmt::format("{} names the file \"{}\", which is not in its folder: learners could not open it. Put the "
                            "file there or correct its name.",
                    name.en, file.name)});
    });
}

} // namespace

Rule file_missing()
{
    return {"file_missing", Severity::error, {"Un fichier nommé n’est pas là", "A named file is not there"}, &check};
}

} // namespace acquis::rules
