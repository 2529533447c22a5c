#include "model/referential/target_profile.h"

namespace acquis::referential {

const RecordType& Stage::recordType()
{
    using R = Row<Stage>;
    static constexpr std::array fields{
        R::field<&Stage::kind>("kind", required, {"Type", "Kind"},
            {"Par seuil, par niveau, ou premier acquis.", "By threshold, by level, or first skill."}),
        R::field<&Stage::value>("value", none, {"Valeur", "Value"},
            {"Pour cent de maîtrise, ou niveau.", "Per cent of mastery, or level."}),
        R::field<&Stage::title>(
            "title", required, {"Titre", "Title"}, {"Titre lu par l’apprenant.", "Title read by learners."}),
        R::prose<&Stage::message>(
            "message", required, {"Message", "Message"}, {"Message lu par l’apprenant.", "Message read by learners."}),
        R::field<&Stage::prescriberTitle>("prescriberTitle", none, {"Titre pour l’enseignant", "Title for the teacher"},
            {"Titre lu par le prescripteur.", "Title read by the prescriber."}),
        R::prose<&Stage::prescriberDescription>("prescriberDescription", none,
            {"Description pour l’enseignant", "Description for the teacher"},
            {"Description lue par le prescripteur.", "Description read by the prescriber."}),
    };
    static constexpr RecordType type{"stage", fields};
    return type;
}

const RecordType& Criterion::recordType()
{
    using R = Row<Criterion>;
    static constexpr std::array fields{
        R::field<&Criterion::scope>("scope", required, {"Portée", "Scope"},
            {"Tout le parcours, ou des sujets plafonnés.", "The whole parcours, or capped tubes."}),
        R::field<&Criterion::name>("name", none, {"Nom", "Name"}, {"Nom du critère.", "Name of the criterion."}),
        R::field<&Criterion::threshold>("threshold", required, {"Seuil", "Threshold"},
            {"Maîtrise à atteindre, en pour cent.", "Mastery to reach, per cent."}),
        R::field<&Criterion::tubes>(
            "tubes", none, {"Sujets", "Tubes"}, {"Les sujets et leur plafond.", "The tubes and their cap."}),
    };
    static constexpr RecordType type{"criterion", fields};
    return type;
}

const RecordType& Badge::recordType()
{
    using R = Row<Badge>;
    static constexpr std::array fields{
        R::field<&Badge::key>("key", required, {"Clé", "Key"},
            {"Nom court et définitif du badge.", "Short and lasting name of the badge."}),
        R::field<&Badge::title>(
            "title", required, {"Titre", "Title"}, {"Titre lu par l’apprenant.", "Title read by learners."}),
        R::prose<&Badge::message>("message", required, {"Message", "Message"},
            {"Message lu par qui l’obtient.", "Message read by who obtains it."}),
        R::field<&Badge::altMessage>("altMessage", required, {"Texte de remplacement", "Alternative text"},
            {"Ce que montre l’image.", "What the picture shows."}),
        R::field<&Badge::imageUrl>(
            "imageUrl", none, {"Image", "Picture"}, {"Adresse de l’image.", "Address of the picture."}),
        R::field<&Badge::certifiable>("certifiable", none, {"Certifiant", "Certifiable"},
            {"Donne droit à une certification.", "Gives a right to a certification."}),
        R::field<&Badge::alwaysVisible>("alwaysVisible", none, {"Toujours visible", "Always visible"},
            {"Montré même non obtenu.", "Shown even when not obtained."}),
        R::field<&Badge::criteria>("criteria", required | ownRule, {"Critères", "Criteria"},
            {"Tous doivent être atteints.", "All must be met."}),
    };
    static constexpr RecordType type{"badge", fields, "key"};
    return type;
}

const RecordType& TargetProfile::recordType()
{
    using R = Row<TargetProfile>;
    using P = TargetProfile;
    static constexpr auto fields = std::array{
        R::identity<&P::id>({"Identité du profil cible.", "Identity of the target profile."}),
        R::field<&P::name>("name", required, {"Nom", "Name"}, {"Nom du parcours, « [CLG] Socle commun ».", "Name of the parcours, \"[CLG] Socle commun\"."}),
        R::field<&P::internalName>("internalName", none, {"Nom interne", "Internal name"}, {"Nom pour l’équipe.", "Name for the team."}),
        R::field<&P::category>("category", required, {"Catégorie", "Category"}, {"Où il est rangé dans la liste des enseignants.", "Where it stands in the teachers' list."}),
        R::prose<&P::description>("description", none, {"Description", "Description"}, {"Ce que le parcours fait travailler.", "What the parcours works on."}),
        R::prose<&P::comment>("comment", none, {"Commentaire", "Comment"}, {"Note interne.", "Internal note."}),
        R::field<&P::audience>("audience", none, {"Public", "Audience"}, {"Pour qui il est fait.", "Who it is made for."}),
        R::field<&P::imageUrl>("imageUrl", none, {"Image", "Picture"}, {"Adresse de l’image.", "Address of the picture."}),
        R::field<&P::selection>("selection", required | ownRule, {"Sélection", "Selection"}, {"Les sujets retenus et leur plafond.", "The tubes chosen and their cap."}),
        R::field<&P::stages>("stages", none, {"Paliers", "Stages"}, {"Messages selon la maîtrise.", "Messages by mastery."}),
        R::field<&P::badges>("badges", none, {"Résultats thématiques", "Badges"}, {"Badges et leurs critères.", "Badges and their criteria."}),
        R::field<&P::simplifiedAccess>("simplifiedAccess", none, {"Accès simplifié", "Simplified access"}, {"Se joue sans compte.", "Is played without an account."}),
        R::field<&P::resettable>("resettable", none, {"Remise à zéro", "Resettable"}, {"Les acquis peuvent être remis à zéro.", "Skills can be reset."}),
        R::field<&P::outdated>("outdated", none, {"Dépassé", "Outdated"}, {"Ne doit plus être choisi.", "Must not be chosen any more."}),
        R::field<&P::createdAt>("createdAt", machine, {"Créé le", "Created on"}, {"Date de création.", "Date of creation."}),
    } + commonFields<P>;
    static constexpr RecordType type{"profile", fields};
    return type;
}

} // namespace acquis::referential
