#include "model/referential/tutorial.h"

namespace acquis::referential {

const RecordType& Sighting::recordType()
{
    using R = Row<Sighting>;
    static constexpr std::array fields{
        R::field<&Sighting::where>(
            "where", required, {"Où", "Where"}, {"Où l’adresse a été vue.", "Where the address was seen."}),
        R::field<&Sighting::on>("on", none, {"Le", "On"}, {"Quand elle a été vue.", "When it was seen."}),
    };
    static constexpr RecordType type{"sighting", fields};
    return type;
}

const RecordType& Tutorial::recordType()
{
    using R = Row<Tutorial>;
    static constexpr auto fields = std::array{
        R::identity<&Tutorial::id>({"Identité du tutoriel.", "Identity of the tutorial."}),
        R::field<&Tutorial::title>("title", required, {"Titre", "Title"}, {"Titre lu sur la carte.", "Title read on the card."}),
        R::field<&Tutorial::link>("link", required, {"Lien", "Link"}, {"Adresse de la page.", "Address of the page."}),
        R::field<&Tutorial::source>("source", required, {"Source", "Source"}, {"Le site ou l’auteur, lu après « Par ».", "The site or author, read after \"By\"."}),
        R::field<&Tutorial::format>("format", required, {"Format", "Format"}, {"Page, vidéo, jeu…", "Page, video, game…"}),
        R::field<&Tutorial::duration>("duration", required, {"Durée", "Duration"}, {"Temps de lecture, \"00:03:00\".", "Reading time, \"00:03:00\"."}),
        R::field<&Tutorial::language>("language", required, {"Langue", "Language"}, {"Langue du tutoriel.", "Language of the tutorial."}),
        R::field<&Tutorial::license>("license", none, {"Licence", "License"}, {"Licence du tutoriel.", "License of the tutorial."}),
        R::field<&Tutorial::level>("level", none, {"Niveau", "Level"}, {"Difficulté, de 1 à 10.", "Difficulty, 1 to 10."}),
        R::field<&Tutorial::date>("date", none, {"Date", "Date"}, {"Date de publication.", "Date of publication."}),
        R::field<&Tutorial::favourite>("favourite", none, {"Coup de cœur", "Favourite"}, {"Mis en avant par l’équipe.", "Put forward by the team."}),
        R::field<&Tutorial::tags>("tags", none, {"Étiquettes", "Tags"}, {"Thèmes et publics.", "Topics and audiences."}),
        R::field<&Tutorial::contributor>("contributor", none, {"Proposé par", "Proposed by"}, {"Qui l’a proposé.", "Who proposed it."}),
        R::field<&Tutorial::seen>("seen", none, {"Lien vu", "Link seen"}, {"Où et quand l’adresse a été vue.", "Where and when the address was seen."}),
    } + commonFields<Tutorial>;
    static constexpr RecordType type{"tutorial", fields};
    return type;
}

} // namespace acquis::referential
