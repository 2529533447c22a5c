/// # missing_field
///
/// ## What it does
/// Reported while the files are read: a field without which content of this kind is wrong is absent or empty.
///
/// ## Why is this bad?
/// The engine, a certification or a reader needs it: a tutorial without a duration, a skill without a level or a badge
/// without a message breaks the screen that shows it.
///
/// ## Example
/// ```yaml
/// id: tutorialA1b2C3d4E5
/// title: Trier un tableau
/// link: https://example.org/tri
/// ```
///
/// ## Use instead
/// ```yaml
/// id: tutorialA1b2C3d4E5
/// title: Trier un tableau
/// link: https://example.org/tri
/// source: Example
/// format: page
/// duration: "00:05:00"
/// language: fr
/// ```
///
/// ## Fix
/// None: only a person knows the value.
#include "model/rules/rule.h"

namespace acquis::rules {

Rule missing_field()
{
    return {"missing_field", Severity::error, {"Un champ obligatoire manque", "A mandatory field is missing"}};
}

} // namespace acquis::rules
