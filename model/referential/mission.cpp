#include "model/referential/mission.h"

namespace acquis::referential {

const RecordType& Mission::recordType()
{
    using R = Row<Mission>;
    static constexpr auto fields = std::array{
        R::identity<&Mission::id>({"Numéro de la mission.", "Number of the mission."}),
        R::field<&Mission::name>("name", required | translatable, {"Nom", "Name"}, {"Nom de la mission.", "Name of the mission."}),
        R::field<&Mission::competence>("competence", required, {"Compétence", "Competence"}, {"La compétence travaillée.", "The competence it works on."}),
        R::field<&Mission::thematics>("thematics", none, {"Thématiques", "Thematics"}, {"Étapes dans l’ordre ; la dernière est le défi.", "Steps in order; the last one is the dare."}),
        R::prose<&Mission::learningObjectives>("learningObjectives", translatable, {"Objectifs", "Objectives"}, {"Ce que l’élève apprend.", "What the pupil learns."}),
        R::prose<&Mission::validatedObjectives>("validatedObjectives", translatable, {"Objectifs validés", "Validated objectives"}, {"Ce que l’élève sait faire à la fin.", "What the pupil can do at the end."}),
        R::field<&Mission::cardImageUrl>("cardImageUrl", none, {"Image de la carte", "Card picture"}, {"Adresse de l’image.", "Address of the picture."}),
        R::field<&Mission::introductionMediaUrl>("introductionMediaUrl", none, {"Média d’introduction", "Introduction media"}, {"Adresse du média.", "Address of the media."}),
        R::field<&Mission::introductionMediaType>("introductionMediaType", none, {"Type de média", "Type of media"}, {"Image ou vidéo.", "Picture or video."}),
        R::field<&Mission::introductionMediaAlt>("introductionMediaAlt", translatable, {"Texte de remplacement", "Alternative text"}, {"Ce que montre le média.", "What the media shows."}),
        R::field<&Mission::documentationUrl>("documentationUrl", none, {"Documentation", "Documentation"}, {"Adresse du guide de l’enseignant.", "Address of the teacher's guide."}),
        R::field<&Mission::status>("status", required, {"Statut", "Status"}, {"Étape de la vie de la mission.", "Where the mission is in its life."}),
        R::field<&Mission::createdAt>("createdAt", machine, {"Créée le", "Created on"}, {"Date de création.", "Date of creation."}),
    } + commonFields<Mission>;
    static constexpr RecordType type{"mission", fields};
    return type;
}

} // namespace acquis::referential
