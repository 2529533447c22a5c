#include "model/referential/tube.h"

namespace acquis::referential {

const RecordType& Tube::recordType()
{
    using R = Row<Tube>;
    static constexpr auto fields = std::array{
        R::identity<&Tube::id>({"Identité du sujet.", "Identity of the tube."}),
        R::field<&Tube::name>("name", required, {"Nom", "Name"}, {"Nom court : @ puis des lettres, sans espace ni chiffre.", "Short name: @ then letters, no space and no digit."}),
        R::field<&Tube::practicalTitle>("practicalTitle", translatable, {"Titre pratique", "Practical title"}, {"Titre que lisent les enseignants.", "Title that teachers read."}),
        R::prose<&Tube::practicalDescription>("practicalDescription", translatable, {"Description pratique", "Practical description"},
            {"Ce que le sujet fait travailler, pour les enseignants.", "What the tube works on, for teachers."}),
    } + commonFields<Tube>;
    static constexpr RecordType type{"tube", fields};
    return type;
}

} // namespace acquis::referential
