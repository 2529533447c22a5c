#include "model/referential/area.h"

namespace acquis::referential {

const RecordType& Area::recordType()
{
    using R = Row<Area>;
    static constexpr auto fields = std::array{
        R::identity<&Area::id>({"Identité du domaine.", "Identity of the area."}),
        R::field<&Area::code>("code", required, {"Code", "Code"}, {"Numéro du domaine, « 1 » à « 5 ».", "Number of the area, \"1\" to \"5\"."}),
        R::field<&Area::title>("title", required | translatable, {"Titre", "Title"}, {"Nom du domaine.", "Name of the area."}),
        R::field<&Area::color>("color", none, {"Couleur", "Colour"}, {"Couleur du domaine sur les tuiles et les livrets.", "Colour of the area on tiles and booklets."}),
        R::field<&Area::aliases>("aliases", none, {"Autres noms", "Other names"}, {"Noms rencontrés ailleurs pour ce domaine.", "Names seen elsewhere for this area."}),
        R::field<&Area::competences>("competences", none, {"Compétences", "Competences"}, {"Les compétences, dans l’ordre.", "The competences, in order."}),
    } + commonFields<Area>;
    static constexpr RecordType type{"area", fields};
    return type;
}

} // namespace acquis::referential
