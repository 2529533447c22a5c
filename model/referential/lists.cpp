#include "model/referential/lists.h"

namespace acquis::referential {

const RecordType& Role::recordType()
{
    using R = Row<Role>;
    static constexpr std::array fields{
        R::field<&Role::name>("name", required, {"Nom", "Name"}, {"Nom court du rôle.", "Short name of the role."}),
        R::field<&Role::labelFr>("labelFr", none, {"Libellé français", "French label"},
            {"Comment on l’appelle en français.", "What it is called in French."}),
        R::field<&Role::labelEn>("labelEn", none, {"Libellé anglais", "English label"},
            {"Comment on l’appelle en anglais.", "What it is called in English."}),
        R::field<&Role::can>("can", required, {"Peut", "Can"}, {"Ce que permet le rôle.", "What the role allows."}),
        R::field<&Role::members>("members", none, {"Membres", "Members"},
            {"Adresses ou noms git des membres.", "Git addresses or names of the members."}),
    };
    static constexpr RecordType type{"role", fields, "name"};
    return type;
}

const RecordType& Roles::recordType()
{
    static constexpr auto fields = std::array{
        Row<Roles>::field<&Roles::roles>("roles", none, {"Rôles", "Roles"}, {"Qui peut faire quoi.", "Who may do what."}),
    } + commonFields<Roles>;
    static constexpr RecordType type{"roles", fields};
    return type;
}

const RecordType& Tag::recordType()
{
    using R = Row<Tag>;
    static constexpr std::array fields{
        R::identity<&Tag::id>({"Identité de l’étiquette.", "Identity of the tag."}),
        R::field<&Tag::title>("title", required, {"Titre", "Title"}, {"Ce qu’on lit.", "What one reads."}),
        R::field<&Tag::description>(
            "description", none, {"Description", "Description"}, {"À quoi elle sert.", "What it is for."}),
        R::field<&Tag::notes>("notes", none, {"Notes", "Notes"}, {"Notes internes.", "Internal notes."}),
    };
    static constexpr RecordType type{"tag", fields, "id"};
    return type;
}

const RecordType& Tags::recordType()
{
    static constexpr auto fields = std::array{
        Row<Tags>::field<&Tags::tags>("tags", none, {"Étiquettes", "Tags"}, {"Les étiquettes que l’on peut donner, chacune décrite une fois.", "The tags that can be given, each described once."}),
    } + commonFields<Tags>;
    static constexpr RecordType type{"tags", fields};
    return type;
}

const RecordType& LinkWaiver::recordType()
{
    using R = Row<LinkWaiver>;
    static constexpr std::array fields{
        R::field<&LinkWaiver::url>(
            "url", required, {"Adresse", "Address"}, {"L’adresse, ou son début.", "The address, or its beginning."}),
        R::field<&LinkWaiver::prefix>("prefix", none, {"Début seulement", "Beginning only"},
            {"Vaut pour toute adresse qui commence ainsi.", "Holds for every address that begins so."}),
        R::field<&LinkWaiver::reason>(
            "reason", required, {"Raison", "Reason"}, {"Pourquoi ne pas la contrôler.", "Why not to check it."}),
        R::field<&LinkWaiver::until>(
            "until", none, {"Jusqu’au", "Until"}, {"Échéance de la dérogation.", "End of the waiver."}),
    };
    static constexpr RecordType type{"linkWaiver", fields, "url"};
    return type;
}

const RecordType& LinkWaivers::recordType()
{
    static constexpr auto fields = std::array{
        Row<LinkWaivers>::field<&LinkWaivers::waivers>("waivers", none, {"Dérogations", "Waivers"}, {"Adresses laissées en paix.", "Addresses left alone."}),
    } + commonFields<LinkWaivers>;
    static constexpr RecordType type{"links", fields};
    return type;
}

} // namespace acquis::referential
