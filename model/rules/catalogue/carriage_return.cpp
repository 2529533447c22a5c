/// # carriage_return
///
/// ## What it does
/// Reported while the files are read: a line ends in CR LF or CR, not in LF alone.
///
/// ## Why is this bad?
/// The first author whose editor converts the ends changes every line of the file in the difference, and conflicts with
/// everybody. What the file says is not concerned. Acquis keeps the ends when it saves.
///
/// ## Example
/// `name: Moteur\r\n`
///
/// ## Use instead
/// Set the editor to LF, and `* text=auto eol=lf` in `.gitattributes`.
///
/// ## Fix
/// `acquis fmt` writes the file with LF.
#include "model/rules/rule.h"

namespace acquis::rules {

Rule carriage_return()
{
    return {
        "carriage_return", Severity::info, {"Des lignes se terminent comme sous Windows", "Lines end as on Windows"}};
}

} // namespace acquis::rules
