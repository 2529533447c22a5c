#include "model/referential/tube_cap.h"

namespace acquis::referential {

const RecordType& TubeCap::recordType()
{
    using R = Row<TubeCap>;
    static constexpr std::array fields{
        R::field<&TubeCap::tube>("tube", required, {"Sujet", "Tube"}, {"Le sujet retenu.", "The tube chosen."}),
        R::field<&TubeCap::level>(
            "level", required, {"Plafond", "Cap"}, {"Niveau le plus haut retenu.", "Highest level chosen."}),
    };
    static constexpr RecordType type{"tubeCap", fields, "tube"};
    return type;
}

} // namespace acquis::referential
