#include "exporters/schema/release_columns.h"

#include <array>

namespace acquis::schema {

namespace {

using enum ColumnType;
using enum Presence;

constexpr Column id{"id", varchar, must};

constexpr std::array frameworks{
    id,
    Column{"name", text, must,
        {"Un référentiel nommé exactement « Pix » doit exister.", "A framework named exactly \"Pix\" must exist."}},
};

constexpr std::array areas{
    id,
    Column{"code", varchar, nullable},
    Column{
        "name", text, must, {"Le code, un point et le titre français.", "The code, a full stop and the French title."}},
    Column{"title_i18n", i18n, must},
    Column{"competenceIds", texts, must},
    Column{"competenceAirtableIds", texts, optional,
        {"Anciens identifiants ; le moteur ne les lit pas.", "Former ids; the engine does not read them."}},
    Column{"color", varchar, nullable, {}, "color"},
    Column{"frameworkId", varchar, nullable},
};

constexpr std::array competences{
    id,
    Column{"index", varchar, nullable},
    Column{"name_i18n", i18n, must},
    Column{"description_i18n", i18n, must},
    Column{"areaId", varchar, nullable},
    Column{"skillIds", texts, must},
    Column{"thematicIds", texts, must},
    Column{"origin", text, nullable,
        {"Nom du référentiel ; « Pix » pour le profil principal.",
            "Name of the framework; \"Pix\" for the core profile."}},
};

constexpr std::array thematics{
    id,
    Column{"name_i18n", i18n, must},
    Column{"index", integer, nullable, {"Rang dans la compétence.", "Rank in the competence."}},
    Column{"competenceId", varchar, nullable},
    Column{"tubeIds", texts, must},
};

constexpr std::array tubes{
    id,
    Column{"name", text, must},
    Column{"title", text, optional, {"Prévu, jamais rempli.", "Declared, never filled."}},
    Column{"description", text, optional, {"Prévu, jamais rempli.", "Declared, never filled."}},
    Column{"practicalTitle_i18n", i18n, must},
    Column{"practicalDescription_i18n", i18n, must},
    Column{"competenceId", varchar, nullable},
    Column{
        "thematicId", varchar, nullable, {"null si aucune thématique ne le cite.", "null where no thematic names it."}},
    Column{"skillIds", texts, must,
        {"Tous ses acquis, quel que soit leur statut.", "All its skills, whatever their status."}},
    Column{"isMobileCompliant", boolean, must},
    Column{"isTabletCompliant", boolean, must},
};

constexpr std::array skills{
    id,
    Column{"name", text, must,
        {"@, le nom du sujet, un seul chiffre : le moteur en déduit le sujet.",
            "@, the tube's name, one digit: the engine derives the tube from it."}},
    Column{"hint_i18n", i18n, must},
    Column{"hintStatus", varchar, nullable, {}, "hintStatus"},
    Column{"tutorialIds", texts, must},
    Column{"learningMoreTutorialIds", texts, must},
    Column{"pixValue", real, nullable},
    Column{"competenceId", varchar, nullable},
    Column{"status", varchar, must, {}, "status"},
    Column{"tubeId", varchar, nullable},
    Column{"version", integer, nullable},
    Column{"level", integer, nullable, {"La difficulté, de 1 à 8.", "The difficulty, 1 to 8."}},
};

constexpr std::array challenges{
    id,
    Column{"instruction", text, nullable},
    Column{"alternativeInstruction", text, nullable},
    Column{"proposals", text, nullable},
    Column{"type", varchar, nullable, {}, "type"},
    Column{"solution", text, nullable, {"Vide : toujours faux, sans un mot.", "Empty: always wrong, silently."}},
    Column{"solutionToDisplay", text, nullable},
    Column{
        "t1Status", boolean, must, {"Absent, le moteur le prend pour vrai.", "Absent, the engine takes it as true."}},
    Column{
        "t2Status", boolean, must, {"Absent, le moteur le prend pour vrai.", "Absent, the engine takes it as true."}},
    Column{
        "t3Status", boolean, must, {"Absent, le moteur le prend pour vrai.", "Absent, the engine takes it as true."}},
    Column{"status", varchar, must, {}, "status"},
    Column{"skillId", varchar, nullable},
    Column{"timer", integer, optional, {"Secondes.", "Seconds."}},
    Column{"competenceId", varchar, nullable},
    Column{"embedUrl", text, optional},
    Column{"embedTitle", text, optional},
    Column{"embedHeight", integer, optional, {"Pixels.", "Pixels."}},
    Column{"format", varchar, optional, {}, "format"},
    Column{"autoReply", boolean, optional},
    Column{"locales", texts, must, {"Sans elle, le moteur échoue.", "The engine fails without it."}},
    Column{"focusable", boolean, optional},
    Column{"delta", real, optional, {"Difficulté.", "Difficulty."}, {}, Since::onlyOctober2024},
    Column{"alpha", real, optional, {"Discrimination.", "Discrimination."}, {}, Since::onlyOctober2024},
    Column{"responsive", varchar, optional,
        {"Tablette, Smartphone, Tablette/Smartphone ou Non.", "Tablette, Smartphone, Tablette/Smartphone or Non."}},
    Column{"genealogy", varchar, optional, {}, "genealogy"},
    Column{"attachments", texts, optional,
        {"Adresses ; la clé manque quand il n’y en a pas.", "Addresses; the key is absent where there are none."}},
    Column{"illustrationAlt", text, optional},
    Column{"illustrationUrl", text, optional},
    Column{"shuffled", boolean, optional},
    Column{"alternativeVersion", integer, optional},
    Column{"accessibility1", varchar, optional, {"Non-voyance.", "Blindness."}, "blindness"},
    Column{"accessibility2", varchar, optional, {"Daltonisme.", "Colour blindness."}, "colourBlindness"},
    Column{"requireGafamWebsiteAccess", boolean, optional},
    Column{"isIncompatibleIpadCertif", boolean, optional},
    Column{"deafAndHardOfHearing", varchar, optional, {}, "deafness"},
    Column{"isAwarenessChallenge", boolean, optional},
    Column{"toRephrase", boolean, optional},
    Column{"hasEmbedInternalValidation", boolean, optional,
        {"Depuis 2025 ; un moteur plus ancien l’ignore.", "Since 2025; an older engine ignores it."}},
    Column{"noValidationNeeded", boolean, optional,
        {"Depuis 2025 ; un moteur plus ancien l’ignore.", "Since 2025; an older engine ignores it."}},
};

constexpr std::array tutorials{
    id,
    Column{"duration", varchar, nullable, {"\"00:03:31\"", "\"00:03:31\""}},
    Column{"format", text, nullable, {}, "format"},
    Column{"link", text, nullable},
    Column{"source", text, nullable},
    Column{"title", text, nullable},
    Column{"locale", varchar, nullable},
};

constexpr std::array courses{
    id,
    Column{"name", text, nullable},
    Column{"description", text, optional},
    Column{"isActive", boolean, must},
    Column{"competences", texts, optional, {"Prévu, jamais rempli.", "Declared, never filled."}},
    Column{"challenges", texts, must, {"Identifiants, dans l’ordre.", "Ids, in order."}},
};

constexpr std::array missions{
    Column{"id", integer, must},
    Column{"name_i18n", looseI18n, must},
    Column{"cardImageUrl", text, optional},
    Column{"competenceId", varchar, nullable},
    Column{"learningObjectives_i18n", looseI18n, optional},
    Column{"validatedObjectives_i18n", looseI18n, optional},
    Column{"status", varchar, must, {}, "status"},
    Column{"introductionMediaUrl", text, optional},
    Column{"introductionMediaType", varchar, optional, {}, "introductionMediaType"},
    Column{"introductionMediaAlt_i18n", looseI18n, optional},
    Column{"documentationUrl", text, optional},
    Column{"content", missionContent, must},
};

constexpr std::array modules{
    id,
    Column{"shortId", varchar, optional},
    Column{"slug", varchar, nullable},
    Column{"title", text, nullable},
    Column{"isBeta", boolean, optional},
    Column{"visibility", varchar, optional},
    Column{"version", text, optional},
    Column{"details", object, optional},
    Column{"sections", array, optional},
    Column{"glossary", array, optional},
};

} // namespace

std::span<const Collection> releaseCollections()
{
    static constexpr std::array collections{
        Collection{"frameworks", Kind::framework, frameworks},
        Collection{"areas", Kind::area, areas},
        Collection{"competences", Kind::competence, competences},
        Collection{"thematics", Kind::thematic, thematics},
        Collection{"tubes", Kind::tube, tubes},
        Collection{"skills", Kind::skill, skills},
        Collection{"challenges", Kind::challenge, challenges},
        Collection{"tutorials", Kind::tutorial, tutorials},
        Collection{"courses", Kind::course, courses},
        Collection{"missions", Kind::mission, missions},
        Collection{"modules", Kind::module, modules, Since::april2026},
    };
    return collections;
}

} // namespace acquis::schema
