/// # unreadable_file
///
/// ## What it does
/// Reported while the files are read: a file is not UTF-8, is no YAML (or no JSON where JSON is expected), is nested
/// too deeply, or is too large.
///
/// ## Why is this bad?
/// What the file holds is missing from every check, search and release, while its author believes it is there. Acquis
/// shows the file as it is and never overwrites it.
///
/// ## Example
/// ```yaml
/// instruction: Que fait "ce bouton" : il ouvre
///   - un menu
/// ```
///
/// ## Use instead
/// ```yaml
/// instruction: "Que fait « ce bouton » : il ouvre un menu"
/// ```
///
/// ## Fix
/// None: only a person knows what was meant. The diagnostic tells the line and column where reading stopped.
#include "model/rules/rule.h"

namespace acquis::rules {

Rule unreadable_file()
{
    return {"unreadable_file", Severity::error, {"Un fichier ne peut pas être lu", "A file cannot be read"}};
}

} // namespace acquis::rules
