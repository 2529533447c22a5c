#include "model/referential/course.h"

namespace acquis::referential {

const RecordType& Course::recordType()
{
    using R = Row<Course>;
    static constexpr auto fields = std::array{
        R::identity<&Course::id>({"Identité du test.", "Identity of the course."}),
        R::field<&Course::name>("name", required, {"Nom", "Name"}, {"Nom du test.", "Name of the course."}),
        R::prose<&Course::description>("description", none, {"Description", "Description"}, {"Note interne, 1 000 signes au plus.", "Internal note, 1,000 characters at most."}),
        R::field<&Course::challenges>("challenges", required | ownRule, {"Épreuves", "Challenges"}, {"Les épreuves, dans l’ordre.", "The challenges, in order."}),
        R::field<&Course::tags>("tags", none, {"Étiquettes", "Tags"}, {"Étiquettes du test.", "Tags of the course."}),
        R::field<&Course::inactive>("inactive", none, {"Désactivé", "Inactive"}, {"Ne se joue plus.", "Is not played any more."}),
        R::field<&Course::deactivationReason>("deactivationReason", none, {"Raison", "Reason"}, {"Pourquoi il est désactivé.", "Why it is inactive."}),
        R::field<&Course::createdAt>("createdAt", machine, {"Créé le", "Created on"}, {"Date de création.", "Date of creation."}),
        R::field<&Course::updatedAt>("updatedAt", machine, {"Modifié le", "Updated on"}, {"Date de modification.", "Date of the last change."}),
    } + commonFields<Course>;
    static constexpr RecordType type{"course", fields};
    return type;
}

} // namespace acquis::referential
