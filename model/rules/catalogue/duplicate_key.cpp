/// # duplicate_key
///
/// ## What it does
/// Reported while the files are read: one key stands twice in the same map.
///
/// ## Why is this bad?
/// Readers of YAML disagree on which of the two counts, so that one of the values is lost without a word. Merges of two
/// branches make such pairs.
///
/// ## Example
/// ```yaml
/// status: proposed
/// level: 2
/// status: active
/// ```
///
/// ## Use instead
/// Keep one line, with the value that is meant.
///
/// ## Fix
/// None: only a person knows which value was meant.
#include "model/rules/rule.h"

namespace acquis::rules {

Rule duplicate_key()
{
    return {"duplicate_key", Severity::error, {"Une clé est écrite deux fois", "A key is written twice"}};
}

} // namespace acquis::rules
