/// # waiver_unused
///
/// ## What it does
/// Reported when every rule has run: a waiver that holds (its date has not passed, its text has not changed) accepts no
/// problem. Waivers of rules about a change are looked at with `--base` only.
///
/// ## Why is this bad?
/// The problem was solved, or the waiver names another field or locale than the problem's. It stays behind and would
/// hide the same problem when somebody makes it anew.
///
/// ## Example
/// ```yaml
/// name: "@navigateur"
/// accepted:
///   - rule: tube_name_malformed
///     reason: Nom historique
/// ```
///
/// ## Use instead
/// ```yaml
/// name: "@navigateur"
/// ```
///
/// ## Fix
/// Removes the waiver.
#include "model/rules/rule.h"

namespace acquis::rules {

Rule waiver_unused()
{
    return {"waiver_unused", Severity::info, {"Une dérogation n’accepte rien", "A waiver accepts nothing"}};
}

} // namespace acquis::rules
