/// # unknown_key
///
/// ## What it does
/// Reported while the files are read: a key that the field table of this kind of file does not have.
///
/// ## Why is this bad?
/// Acquis keeps the line but reads nothing from it: a mistyped key silently leaves a field empty for the learners.
///
/// ## Example
/// ```yaml
/// instructions: Que fait ce bouton ?
/// ```
///
/// ## Use instead
/// ```yaml
/// instruction: Que fait ce bouton ?
/// ```
///
/// ## Fix
/// None: the message proposes the nearest key where there is one.
#include "model/rules/rule.h"

namespace acquis::rules {

Rule unknown_key()
{
    return {"unknown_key", Severity::warning, {"Une clé n’existe pas", "A key does not exist"}};
}

} // namespace acquis::rules
