#include "model/referential/framework.h"

namespace acquis::referential {

const RecordType& Source::recordType()
{
    using R = Row<Source>;
    static constexpr std::array fields{
        R::field<&Source::title>("title", required, {"Titre", "Title"}, {"Titre du texte.", "Title of the text."}),
        R::field<&Source::reference>(
            "reference", none, {"Référence", "Reference"}, {"Journal officiel, NOR, article.", "Official reference."}),
        R::field<&Source::date>("date", none, {"Date", "Date"}, {"Date du texte.", "Date of the text."}),
        R::field<&Source::link>("link", none, {"Lien", "Link"}, {"Où le lire.", "Where to read it."}),
    };
    static constexpr RecordType type{"source", fields};
    return type;
}

const RecordType& MasteryLevel::recordType()
{
    using R = Row<MasteryLevel>;
    static constexpr std::array fields{
        R::field<&MasteryLevel::level>(
            "level", required, {"Niveau", "Level"}, {"Numéro du niveau, de 1 à 8.", "Number of the level, 1 to 8."}),
        R::field<&MasteryLevel::group>("group", none, {"Groupe", "Group"},
            {"Novice, Indépendant, Avancé ou Expert.", "Novice, Independent, Advanced or Expert."}),
        R::prose<&MasteryLevel::text>("text", required | translatable, {"Description", "Description"},
            {"Ce qu’une personne de ce niveau sait faire.", "What a person on this level can do."}),
    };
    static constexpr RecordType type{"masteryLevel", fields, "level"};
    return type;
}

const RecordType& Framework::recordType()
{
    using R = Row<Framework>;
    static constexpr auto fields = std::array{
        R::identity<&Framework::id>({"Identité du référentiel.", "Identity of the framework."}),
        R::field<&Framework::name>("name", required, {"Nom", "Name"}, {"Nom que lisent les personnes.", "Name that people read."}),
        R::field<&Framework::engineName>("engineName", none, {"Nom pour le moteur", "Engine name"},
            {"Nom exact dans la livraison : « Pix » pour le référentiel principal.", "Exact name in the release: \"Pix\" for the core framework."}),
        R::field<&Framework::acronym>("acronym", none, {"Sigle", "Acronym"}, {"Sigle du référentiel.", "Acronym of the framework."}),
        R::field<&Framework::basedOn>("basedOn", none, {"Issu de", "Based on"}, {"Le référentiel dont il descend.", "The framework it comes from."}),
        R::field<&Framework::sources>("sources", none, {"Textes fondateurs", "Founding texts"}, {"Lois, arrêtés et documents qui le définissent.", "Laws and documents that define it."}),
        R::field<&Framework::masteryLevels>("masteryLevels", none, {"Niveaux de maîtrise", "Levels of mastery"},
            {"Les huit niveaux et ce qu’ils disent.", "The eight levels and what they say."}),
        R::field<&Framework::areas>("areas", none, {"Domaines", "Areas"}, {"Les domaines, dans l’ordre.", "The areas, in order."}),
    } + commonFields<Framework>;
    static constexpr RecordType type{"framework", fields};
    return type;
}

} // namespace acquis::referential
