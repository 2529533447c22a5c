#include "model/referential/training.h"

namespace acquis::referential {

const RecordType& Trigger::recordType()
{
    using R = Row<Trigger>;
    static constexpr std::array fields{
        R::field<&Trigger::type>("type", required, {"Type", "Type"},
            {"Prérequis (au moins) ou objectif (au plus).", "Prerequisite (at least) or goal (at most)."}),
        R::field<&Trigger::threshold>("threshold", required, {"Seuil", "Threshold"},
            {"Part d’acquis validés, en pour cent.", "Share of validated skills, per cent."}),
        R::field<&Trigger::tubes>("tubes", required, {"Sujets", "Tubes"},
            {"Les sujets regardés et leur plafond.", "The tubes looked at and their cap."}),
    };
    static constexpr RecordType type{"trigger", fields};
    return type;
}

const RecordType& Training::recordType()
{
    using R = Row<Training>;
    static constexpr auto fields = std::array{
        R::identity<&Training::id>({"Identité du contenu formatif.", "Identity of the training."}),
        R::field<&Training::title>("title", required, {"Titre", "Title"}, {"Titre lu par l’apprenant.", "Title read by learners."}),
        R::field<&Training::internalTitle>("internalTitle", none, {"Titre interne", "Internal title"}, {"Titre pour l’équipe.", "Title for the team."}),
        R::field<&Training::link>("link", required, {"Lien", "Link"}, {"Adresse du contenu.", "Address of the training."}),
        R::field<&Training::type>("type", none, {"Type", "Type"}, {"Type de contenu pour le service.", "Type of training for the service."}),
        R::field<&Training::duration>("duration", none, {"Durée", "Duration"}, {"Durée du contenu.", "Duration of the training."}),
        R::field<&Training::locales>("locales", none, {"Langues", "Locales"}, {"Langues du contenu.", "Locales of the training."}),
        R::field<&Training::editorName>("editorName", none, {"Éditeur", "Publisher"}, {"Qui le publie.", "Who publishes it."}),
        R::field<&Training::editorLogoUrl>("editorLogoUrl", none, {"Logo de l’éditeur", "Publisher's logo"}, {"Adresse du logo.", "Address of the logo."}),
        R::field<&Training::profiles>("profiles", none, {"Profils cibles", "Target profiles"}, {"Parcours où il est proposé.", "Parcours that offer it."}),
        R::field<&Training::deliveryMode>("deliveryMode", none, {"Modalité", "Delivery"}, {"hybrid, onSite ou remote.", "hybrid, onSite or remote."}),
        R::field<&Training::registrationRequired>("registrationRequired", none, {"Inscription", "Registration"}, {"Demande une inscription.", "Needs a registration."}),
        R::prose<&Training::program>("program", none, {"Programme", "Programme"}, {"Ce qu’on y fait, étape par étape.", "What one does in it, step by step."}),
        R::prose<&Training::objectives>("objectives", none, {"Objectifs", "Objectives"}, {"Ce qu’on saura faire à la fin.", "What one will know how to do at the end."}),
        R::prose<&Training::description>("description", none, {"Description", "Description"}, {"Présentation en quelques phrases.", "Presentation in a few sentences."}),
        R::field<&Training::disabled>("disabled", none, {"Désactivé", "Disabled"}, {"N’est plus proposé.", "Is not offered any more."}),
        R::field<&Training::triggers>("triggers", none, {"Déclencheurs", "Triggers"}, {"Quand il est proposé ; sans déclencheur, jamais.", "When it is offered; never without a trigger."}),
    } + commonFields<Training>;
    static constexpr RecordType type{"training", fields};
    return type;
}

} // namespace acquis::referential
