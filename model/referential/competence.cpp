#include "model/referential/competence.h"

namespace acquis::referential {

const RecordType& Descriptor::recordType()
{
    using R = Row<Descriptor>;
    static constexpr std::array fields{
        R::field<&Descriptor::code>("code", required, {"Code", "Code"},
            {"Code de l’énoncé, par exemple 1.1.N3.2.", "Code of the statement, such as 1.1.N3.2."}),
        R::field<&Descriptor::level>(
            "level", required, {"Niveau", "Level"}, {"Niveau de maîtrise.", "Level of mastery."}),
        R::field<&Descriptor::text>(
            "text", required | translatable, {"Énoncé", "Statement"}, {"Le texte officiel.", "The official text."}),
        R::field<&Descriptor::origin>(
            "origin", none, {"Origine", "Origin"}, {"D’où vient l’énoncé.", "Where the statement comes from."}),
        R::field<&Descriptor::otherWording>("otherWording", none, {"Autre rédaction", "Other wording"},
            {"Rédaction d’une autre source.", "Wording of another source."}),
    };
    static constexpr RecordType type{"descriptor", fields, "code"};
    return type;
}

const RecordType& Thematic::recordType()
{
    using R = Row<Thematic>;
    static constexpr std::array fields{
        R::identity<&Thematic::id>({"Identité de la thématique.", "Identity of the thematic."}),
        R::field<&Thematic::name>(
            "name", required | translatable, {"Nom", "Name"}, {"Nom de la thématique.", "Name of the thematic."}),
        R::field<&Thematic::tubes>(
            "tubes", none, {"Sujets", "Tubes"}, {"Les sujets, dans l’ordre.", "The tubes, in order."}),
        R::field<&Thematic::imported>("imported", machine, {"Conservé de l’import", "Kept from import"},
            {"Ce qu’un import a conservé tel quel.", "What an import kept as it was."}),
    };
    static constexpr RecordType type{"thematic", fields, "id"};
    return type;
}

const RecordType& Workbench::recordType()
{
    using R = Row<Workbench>;
    static constexpr std::array fields{
        R::field<&Workbench::thematic>("thematic", required, {"Thématique", "Thematic"},
            {"Identité de la fausse thématique du moteur.", "Identity of the engine's false thematic."}),
        R::field<&Workbench::tube>("tube", required, {"Sujet", "Tube"},
            {"Identité du faux sujet @workbench.", "Identity of the false tube @workbench."}),
        R::field<&Workbench::skill>("skill", required, {"Acquis", "Skill"},
            {"Identité du faux acquis @workbench.", "Identity of the false skill @workbench."}),
        R::field<&Workbench::imported>("imported", machine, {"Conservé de l’import", "Kept from import"},
            {"Ce qu’un import a conservé tel quel.", "What an import kept as it was."}),
    };
    static constexpr RecordType type{"workbench", fields};
    return type;
}

const RecordType& Competence::recordType()
{
    using R = Row<Competence>;
    static constexpr auto fields = std::array{
        R::identity<&Competence::id>({"Identité de la compétence.", "Identity of the competence."}),
        R::field<&Competence::index>("index", required, {"Numéro", "Index"}, {"Numéro dans le référentiel, par exemple « 1.1 ».", "Number in the framework, such as \"1.1\"."}),
        R::field<&Competence::name>("name", required | translatable, {"Nom", "Name"}, {"Nom officiel.", "Official name."}),
        R::field<&Competence::aliases>("aliases", none, {"Autres noms", "Other names"}, {"Noms rencontrés ailleurs pour cette compétence.", "Names seen elsewhere for this competence."}),
        R::prose<&Competence::description>("description", translatable, {"Description", "Description"}, {"Description officielle, lue par l’apprenant.", "Official description, read by learners."}),
        R::prose<&Competence::engineDescription>("engineDescription", none, {"Description du service", "Description of the service"},
            {"Description livrée au moteur, si elle diffère de l’officielle.", "Description shipped to the engine where it differs from the official one."}),
        R::field<&Competence::topics>("topics", none, {"Thèmes", "Topics"}, {"Thèmes que le service y rattache.", "Topics that the service ties to it."}),
        R::field<&Competence::descriptors>("descriptors", none, {"Énoncés par niveau", "Level descriptors"}, {"Les énoncés officiels, niveau par niveau.", "The official statements, level by level."}),
        R::field<&Competence::thematics>("thematics", none, {"Thématiques", "Thematics"}, {"Les thématiques et l’ordre de leurs sujets.", "The thematics and the order of their tubes."}),
        R::field<&Competence::workbench>("workbench", none, {"Atelier", "Workbench"}, {"Identités de l’atelier pour le moteur.", "Identities of the workbench for the engine."}),
    } + commonFields<Competence>;
    static constexpr RecordType type{"competence", fields};
    return type;
}

} // namespace acquis::referential
