#include "model/referential/certification.h"

namespace acquis::referential {

const RecordType& Mesh::recordType()
{
    using R = Row<Mesh>;
    static constexpr std::array fields{
        R::field<&Mesh::level>(
            "level", required, {"Niveau", "Level"}, {"Niveau de l’intervalle.", "Level of the interval."}),
        R::field<&Mesh::min>("min", required, {"De", "From"}, {"Borne basse, comprise.", "Lower bound, included."}),
        R::field<&Mesh::max>("max", required, {"À", "To"}, {"Borne haute.", "Upper bound."}),
    };
    static constexpr RecordType type{"mesh", fields, "level"};
    return type;
}

const RecordType& Certification::recordType()
{
    using R = Row<Certification>;
    using C = Certification;
    static constexpr auto fields = std::array{
        R::identity<&C::id>({"Identité de la certification.", "Identity of the certification."}),
        R::field<&C::name>("name", required, {"Nom", "Name"}, {"Nom de la configuration.", "Name of the set-up."}),
        R::field<&C::scope>("scope", required, {"Périmètre", "Scope"}, {"Ce qui est certifié : CORE pour le référentiel principal, DROIT…", "What is certified: CORE for the core framework, DROIT…"}),
        R::field<&C::from>("from", required, {"À partir du", "From"}, {"Premier jour où la configuration vaut.", "First day on which the set-up holds."}),
        R::field<&C::until>("until", none, {"Jusqu’au", "Until"}, {"Dernier jour où elle vaut ; absent tant qu’elle vaut.", "Last day on which it holds; absent while it does."}),
        R::field<&C::tubes>("tubes", none, {"Sujets", "Tubes"}, {"Sujets de cette certification ; tous sinon.", "Tubes of this certification; all otherwise."}),
        R::field<&C::maximumLength>("maximumLength", none, {"Longueur", "Length"}, {"Nombre de questions.", "Number of questions."}),
        R::field<&C::minimumAnswers>("minimumAnswers", none, {"Réponses minimales", "Minimum answers"}, {"En dessous, pas de score.", "Below it, no score."}),
        R::field<&C::startCapacity>("startCapacity", none, {"Capacité de départ", "Start capacity"}, {"Capacité supposée au début.", "Capacity assumed at the start."}),
        R::field<&C::variation>("variation", none, {"Variation", "Variation"}, {"Écart permis d’une réponse à l’autre.", "Gap allowed from one answer to the next."}),
        R::field<&C::oneQuestionPerTube>("oneQuestionPerTube", none, {"Une question par sujet", "One question per tube"}, {"Un sujet n’est posé qu’une fois.", "A tube is asked once only."}),
        R::field<&C::passByAllCompetences>("passByAllCompetences", none, {"Passer par toutes les compétences", "Pass by all competences"},
            {"D’abord une question par compétence.", "First one question a competence."}),
        R::field<&C::challengesBetweenSameCompetence>("challengesBetweenSameCompetence", none, {"Écart entre deux questions d’une compétence", "Gap between two of a competence"},
            {"Nombre de questions entre deux de la même compétence.", "Questions between two of the same competence."}),
        R::field<&C::pickProbability>("pickProbability", none, {"Probabilité de choix", "Probability of choice"}, {"Pour cent de chances de prendre la meilleure.", "Per cent of chances to take the best."}),
        R::field<&C::meshes>("meshes", none, {"Mailles", "Meshes"}, {"Intervalles de capacité par niveau.", "Intervals of capacity by level."}),
        R::field<&C::competenceMeshes>("competenceMeshes", none, {"Mailles par compétence", "Meshes by competence"}, {"Intervalles propres à une compétence.", "Intervals of one competence."}),
    } + commonFields<C>;
    static constexpr RecordType type{"certification", fields};
    return type;
}

} // namespace acquis::referential
