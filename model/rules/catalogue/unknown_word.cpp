/// # unknown_word
///
/// ## What it does
/// Reported while the files are read: a field that takes one word of a list has another word.
///
/// ## Why is this bad?
/// The word means nothing to Acquis nor to the engine: the field keeps its default, and a status or type that is not
/// the one meant reaches the learners.
///
/// ## Example
/// ```yaml
/// status: valide
/// ```
///
/// ## Use instead
/// ```yaml
/// status: validated
/// ```
///
/// ## Fix
/// None: the message lists the words, the nearest first.
#include "model/rules/rule.h"

namespace acquis::rules {

Rule unknown_word()
{
    return {"unknown_word", Severity::error, {"Un mot n’est pas de la liste", "A word is not in the list"}};
}

} // namespace acquis::rules
