/// # wrong_type
///
/// ## What it does
/// Reported while the files are read: a list where a text is expected, a text where a number is expected, a date, a
/// duration, an id or a locale that is none.
///
/// ## Why is this bad?
/// The value cannot be read: the field counts as empty in every check and every release.
///
/// ## Example
/// ```yaml
/// level: deux
/// ```
///
/// ## Use instead
/// ```yaml
/// level: 2
/// ```
///
/// ## Fix
/// None: only a person knows which value was meant.
#include "model/rules/rule.h"

namespace acquis::rules {

Rule wrong_type()
{
    return {"wrong_type", Severity::error,
        {"Une valeur n’a pas la forme attendue", "A value does not have the expected form"}};
}

} // namespace acquis::rules
