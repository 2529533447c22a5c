/// # format_too_new
///
/// ## What it does
/// Reported while the files are read: `format` in `referential.yaml` is higher than what this program knows.
///
/// ## Why is this bad?
/// Fields that this program does not know would be ignored by checks and left out of releases.
///
/// ## Example
/// ```yaml
/// format: 2
/// ```
///
/// ## Use instead
/// Install the version of Acquis that the message names.
///
/// ## Fix
/// None.
#include "model/rules/rule.h"

namespace acquis::rules {

Rule format_too_new()
{
    return {"format_too_new", Severity::error,
        {"Le format est plus récent que ce programme", "The format is newer than this program"}};
}

} // namespace acquis::rules
