/// # unexpected_place
///
/// ## What it does
/// Reported while the files are read: a file whose content is of one kind lies where files of another kind belong.
///
/// ## Why is this bad?
/// It loads all the same, but the next author looks for it elsewhere, and two people write it twice.
///
/// ## Example
/// `tutorials/skillA1b2C3d4E5.yaml` holds a skill.
///
/// ## Use instead
/// Move it to `tubes/<tube>/skills/<level>v<version>.yaml`.
///
/// ## Fix
/// The file moves to the folder of its kind; nothing in it changes.
#include "model/rules/rule.h"

namespace acquis::rules {

Rule unexpected_place()
{
    return {"unexpected_place", Severity::warning,
        {"Un fichier n’est pas dans son dossier", "A file is not in its folder"}};
}

} // namespace acquis::rules
