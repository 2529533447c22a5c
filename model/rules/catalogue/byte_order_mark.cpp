/// # byte_order_mark
///
/// ## What it does
/// Reported while the files are read: the first three bytes of a file are U+FEFF, which some editors on Windows add.
///
/// ## Why is this bad?
/// Some programs take the mark for a part of the first key, which they then do not know. Acquis reads the file and
/// keeps the mark when it saves.
///
/// ## Example
/// ```yaml
/// \uFEFFid: tubeA1b2C3d4E5
/// ```
///
/// ## Use instead
/// Save the file as “UTF-8 without BOM”.
///
/// ## Fix
/// `acquis fmt` writes the file without the mark.
#include "model/rules/rule.h"

namespace acquis::rules {

Rule byte_order_mark()
{
    return {"byte_order_mark", Severity::info,
        {"Un fichier commence par une marque d’ordre des octets", "A file begins with a byte order mark"}};
}

} // namespace acquis::rules
