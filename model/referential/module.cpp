#include "model/referential/module.h"

namespace acquis::referential {

const RecordType& Module::recordType()
{
    using R = Row<Module>;
    static constexpr std::array fields{
        R::identity<&Module::id>({"Identité du module.", "Identity of the module."}),
        R::prose<&Module::json>("json", required, {"Texte", "Text"}, {"Le module, tel quel.", "The module, as it is."}),
    };
    static constexpr RecordType type{"module", fields};
    return type;
}

} // namespace acquis::referential
