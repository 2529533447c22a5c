/// # path_not_portable
///
/// ## What it does
/// Reported while the files are read: two paths differ in case or in composed accents only, a path is longer than 200
/// bytes, or a name holds what Windows refuses (`< > : " | ? * \`, a final dot or blank, `con`, `nul`…).
///
/// ## Why is this bad?
/// On a Mac or under Windows one of the two files replaces the other without a word, or git cannot write the file at
/// all: the author there works on a content that lacks it.
///
/// ## Example
/// `tubes/moteur/tube.yaml` and `tubes/Moteur/tube.yaml`
///
/// ## Use instead
/// Rename one of them (`git mv`): lower case, digits and dashes, short.
///
/// ## Fix
/// None: paths are for people.
#include "model/rules/rule.h"

namespace acquis::rules {

Rule path_not_portable()
{
    return {"path_not_portable", Severity::warning,
        {"Un chemin ne convient pas à toutes les machines", "A path does not suit every machine"}};
}

} // namespace acquis::rules
