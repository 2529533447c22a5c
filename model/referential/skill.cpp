#include "model/referential/skill.h"

namespace acquis::referential {

const RecordType& Skill::recordType()
{
    using R = Row<Skill>;
    static constexpr auto fields = std::array{
        R::identity<&Skill::id>({"Identité de l’acquis.", "Identity of the skill."}),
        R::field<&Skill::tube>("tube", required, {"Sujet", "Tube"}, {"Le sujet auquel il appartient.", "The tube it belongs to."}),
        R::field<&Skill::level>("level", required, {"Niveau", "Level"}, {"Niveau, de 1 à 8 : la difficulté pour le moteur.", "Level, 1 to 8: the difficulty for the engine."}),
        R::field<&Skill::version>("version", required, {"Version", "Version"}, {"Rang parmi les acquis de ce sujet et de ce niveau.", "Rank among the skills of this tube and level."}),
        R::field<&Skill::status>("status", required, {"Statut", "Status"}, {"Étape de la vie de l’acquis.", "Where the skill is in its life."}),
        R::prose<&Skill::description>("description", none, {"Description", "Description"}, {"Ce que sait faire la personne (interne).", "What the person can do (internal)."}),
        R::field<&Skill::descriptionStatus>("descriptionStatus", none, {"Statut de la description", "Description status"}, {"Où en est la description.", "How far the description has come."}),
        R::prose<&Skill::hint>("hint", translatable | markdown, {"Indice", "Hint"}, {"Met sur la voie après un échec, sans donner la réponse.", "Helps after a failure without giving the answer."}),
        R::field<&Skill::hintStatus>("hintStatus", none, {"Statut de l’indice", "Hint status"}, {"Le moteur ne montre que les indices validés ou pré-validés.", "The engine shows validated and pre-validated hints only."}),
        R::field<&Skill::tutorials>("tutorials", none, {"Pour réussir la prochaine fois", "To succeed next time"}, {"Tutoriels qui aident à réussir.", "Tutorials that help to succeed."}),
        R::field<&Skill::learningMore>("learningMore", none, {"Pour en apprendre davantage", "To learn more"}, {"Tutoriels pour aller plus loin.", "Tutorials to go further."}),
        R::field<&Skill::descriptors>("descriptors", none, {"Énoncés couverts", "Descriptors covered"}, {"Codes des énoncés officiels travaillés.", "Codes of the official statements it works on."}),
        R::field<&Skill::internationalisation>("internationalisation", none, {"Portée", "Reach"}, {"Où cet acquis a du sens.", "Where this skill makes sense."}),
        R::field<&Skill::createdAt>("createdAt", machine, {"Créé le", "Created on"}, {"Date de création.", "Date of creation."}),
        R::field<&Skill::activatedAt>("activatedAt", machine, {"Activé le", "Activated on"}, {"Date de mise en production.", "Date it went live."}),
        R::field<&Skill::archivedAt>("archivedAt", machine, {"Archivé le", "Archived on"}, {"Date d’archivage.", "Date it was archived."}),
        R::field<&Skill::obsoletedAt>("obsoletedAt", machine, {"Périmé le", "Made obsolete on"}, {"Date de péremption.", "Date it was made obsolete."}),
    } + commonFields<Skill>;
    static constexpr RecordType type{"skill", fields};
    return type;
}

} // namespace acquis::referential
