#include "model/referential/crosswalk.h"

namespace acquis::referential {

const RecordType& CrosswalkNode::recordType()
{
    using R = Row<CrosswalkNode>;
    static constexpr std::array fields{
        R::field<&CrosswalkNode::code>(
            "code", required, {"Code", "Code"}, {"Code dans l’autre référentiel.", "Code in the other framework."}),
        R::field<&CrosswalkNode::title>("title", required, {"Titre", "Title"},
            {"Titre dans l’autre référentiel.", "Title in the other framework."}),
    };
    static constexpr RecordType type{"crosswalkNode", fields, "code"};
    return type;
}

const RecordType& CrosswalkLink::recordType()
{
    using R = Row<CrosswalkLink>;
    static constexpr std::array fields{
        R::field<&CrosswalkLink::from>("from", required, {"De", "From"},
            {"Identifiant de la compétence de notre référentiel.", "Id of the competence in our framework."}),
        R::field<&CrosswalkLink::to>(
            "to", required, {"Vers", "To"}, {"Code dans l’autre référentiel.", "Code in the other framework."}),
        R::field<&CrosswalkLink::relation>(
            "relation", required, {"Relation", "Relation"}, {"Comment les deux se recoupent.", "How the two relate."}),
        R::field<&CrosswalkLink::note>("note", none, {"Note", "Note"},
            {"Ce que la relation ne dit pas à elle seule.", "What the relation alone does not tell."}),
    };
    static constexpr RecordType type{"crosswalkLink", fields};
    return type;
}

const RecordType& Crosswalk::recordType()
{
    using R = Row<Crosswalk>;
    using C = Crosswalk;
    static constexpr auto fields = std::array{
        R::identity<&C::id>({"Identité de la table.", "Identity of the crosswalk."}),
        R::field<&C::from>("from", required, {"De", "From"}, {"Notre référentiel.", "Our framework."}),
        R::field<&C::to>("to", required, {"Vers", "To"}, {"L’autre référentiel.", "The other framework."}),
        R::field<&C::status>("status", none, {"Statut", "Status"}, {"Officielle ou éditoriale.", "Official or editorial."}),
        R::prose<&C::note>("note", none, {"Note", "Note"}, {"Comment la lire.", "How to read it."}),
        R::field<&C::nodes>("nodes", none, {"Nœuds", "Nodes"}, {"Nœuds de l’autre référentiel.", "Nodes of the other framework."}),
        R::field<&C::links>("links", none, {"Liens", "Links"}, {"Liens entre les deux.", "Links between the two."}),
    } + commonFields<C>;
    static constexpr RecordType type{"crosswalk", fields};
    return type;
}

} // namespace acquis::referential
