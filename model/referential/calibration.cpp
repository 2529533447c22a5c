#include "model/referential/calibration.h"

namespace acquis::referential {

const RecordType& Measure::recordType()
{
    using R = Row<Measure>;
    static constexpr std::array fields{
        R::field<&Measure::difficulty>("difficulty", none, {"Difficulté", "Difficulty"},
            {"Paramètre delta du modèle : au niveau delta, un apprenant sur deux réussit.",
                "Parameter delta of the model: at the level delta one learner in two succeeds."}),
        R::field<&Measure::discrimination>("discrimination", none, {"Discrimination", "Discrimination"},
            {"Paramètre alpha du modèle : plus il est grand, mieux l’épreuve sépare ceux qui savent des autres.",
                "Parameter alpha of the model: the larger it is, the better the challenge parts those who know from "
                "the others."}),
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
