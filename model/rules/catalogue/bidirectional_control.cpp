/// # bidirectional_control
///
/// ## What it does
/// Reported while the files are read: a file holds a character that embeds, overrides or isolates a direction of
/// writing (U+202A to U+202E, U+2066 to U+2069) as it is.
///
/// ## Why is this bad?
/// What a reviewer sees is not what is read: an answer, an id or a comment can be made to look like another one. Nobody
/// types these characters; they come with a paste from the Web, or on purpose.
///
/// ## Example
/// `id: tubeA1\u202E2b3C4d5E` is shown with its end reversed.
///
/// ## Use instead
/// Remove the character. A text in Hebrew or Arabic that needs one says so visibly: `"\u2067…\u2069"`.
///
/// ## Fix
/// None: only a person knows whether the text was meant so.
#include "model/rules/rule.h"

namespace acquis::rules {

Rule bidirectional_control()
{
    return {"bidirectional_control", Severity::warning,
        {"Un caractère invisible change l’ordre d’affichage", "An invisible character changes the order of display"}};
}

} // namespace acquis::rules
