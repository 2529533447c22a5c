#include "model/referential/campaign.h"

namespace acquis::referential {

const RecordType& Campaign::recordType()
{
    using R = Row<Campaign>;
    using C = Campaign;
    static constexpr auto fields = std::array{
        R::identity<&C::id>({"Identité de la campagne.", "Identity of the campaign."}),
        R::field<&C::name>("name", required, {"Nom", "Name"}, {"Nom vu par l’équipe enseignante seulement.", "Name seen by the teachers only."}),
        R::field<&C::type>("type", required, {"Objectif", "Objective"}, {"Évaluer, ou collecter les profils.", "Assess, or collect profiles."}),
        R::field<&C::profile>("profile", none, {"Profil cible", "Target profile"}, {"Le parcours à jouer.", "The parcours to play."}),
        R::field<&C::title>("title", none, {"Titre du parcours", "Title of the parcours"}, {"Titre en haut de chaque question.", "Title above each question."}),
        R::prose<&C::landingText>("landingText", none, {"Texte d’accueil", "Landing text"}, {"Lu avant de commencer, 5 000 signes au plus.", "Read before the start, 5,000 characters at most."}),
        R::field<&C::externalIdLabel>("externalIdLabel", none, {"Identifiant demandé", "Identifier asked for"}, {"Libellé de l’identifiant ; absent pour des élèves.", "Label of the identifier; absent for pupils."}),
        R::field<&C::externalIdType>("externalIdType", none, {"Type d’identifiant", "Type of identifier"}, {"STRING (un texte) ou EMAIL (une adresse).", "STRING (a text) or EMAIL (an address)."}),
        R::prose<&C::resultText>("resultText", none, {"Texte de fin", "Closing text"}, {"Lu à la fin du parcours.", "Read at the end of the campaign."}),
        R::field<&C::resultButtonText>("resultButtonText", none, {"Bouton de fin", "Closing button"}, {"Texte du bouton.", "Text of the button."}),
        R::field<&C::resultButtonUrl>("resultButtonUrl", none, {"Adresse du bouton", "Address of the button"}, {"Où mène le bouton.", "Where the button leads."}),
        R::field<&C::multipleSendings>("multipleSendings", none, {"Envoi multiple", "Multiple sendings"}, {"Les participants peuvent recommencer.", "Participants may start again."}),
    } + commonFields<C>;
    static constexpr RecordType type{"campaign", fields};
    return type;
}

} // namespace acquis::referential
