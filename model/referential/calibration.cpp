#include "model/referential/calibration.h"

namespace acquis::referential {

const RecordType& Measure::recordType()
{
    using R = Row<Measure>;
    static constexpr std::array fields{
        R::field<&Measure::difficulty>(
            "difficulty", none, {"Difficulté", "Difficulty"}, {"Paramètre delta.", "Parameter delta."}),
        R::field<&Measure::discrimination>(
            "discrimination", none, {"Discrimination", "Discrimination"}, {"Paramètre alpha.", "Parameter alpha."}),
        R::field<&Measure::of>(
            "of", none, {"Empreinte", "Hash"}, {"Empreinte de ce qui a été mesuré.", "Hash of what was measured."}),
    };
    static constexpr RecordType type{"measure", fields};
    return type;
}

const RecordType& Calibration::recordType()
{
    using R = Row<Calibration>;
    using C = Calibration;
    static constexpr auto fields = std::array{
        R::identity<&C::id>({"Identité de la calibration.", "Identity of the calibration."}),
        R::field<&C::name>("name", required, {"Nom", "Name"}, {"Nom de la campagne de mesure.", "Name of the measuring campaign."}),
        R::field<&C::date>("date", none, {"Date", "Date"}, {"Date de la mesure.", "Date of the measure."}),
        R::field<&C::measures>("measures", required, {"Mesures", "Measures"}, {"Difficulté et discrimination par épreuve localisée.", "Difficulty and discrimination by localized challenge."}),
    } + commonFields<C>;
    static constexpr RecordType type{"calibration", fields};
    return type;
}

} // namespace acquis::referential
