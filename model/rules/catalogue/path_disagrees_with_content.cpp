/// # path_disagrees_with_content
///
/// ## What it does
/// Reported while the files are read: level, version, id, index or the slug of a tube in a path differ from
/// those in the file. A shorter slug, or a final number where two would be alike, is no contradiction.
///
/// ## Why is this bad?
/// A path tells people where they are; one that lies makes them edit the wrong skill. Content always wins over the
/// path, so that learners are not concerned.
///
/// ## Example
/// `tubes/navigateur/skills/2v1.yaml` with `level: 3`.
///
/// ## Use instead
/// Rename the file to `3v1.yaml`, or correct the level.
///
/// ## Fix
/// The file is renamed after its content.
#include "model/rules/rule.h"

namespace acquis::rules {

Rule path_disagrees_with_content()
{
    return {"path_disagrees_with_content", Severity::warning,
        {"Le nom d’un fichier contredit son contenu", "The name of a file contradicts its content"}};
}

} // namespace acquis::rules
