#pragma once

#include "model/base/sentence.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace acquis::inline base {

/// Every kind of thing that has an identity in a referential.
enum class Kind : std::uint8_t {
    settings,
    roles,
    tags,
    linkWaivers,
    framework,
    area,
    competence,
    thematic,
    tube,
    skill,
    challenge,
    localizedChallenge,
    tutorial,
    course,
    mission,
    training,
    module,
    profile,
    campaign,
    certification,
    calibration,
    crosswalk,
    thread,
    tag,
    localization,
};

/// What a kind is called: in files and on the command line, in French, in English; and what its new ids begin with.
struct KindName {
    Kind kind;
    std::string_view word;
    std::string_view fr;
    std::string_view en;
    std::string_view idPrefix;
};

inline constexpr std::array kindNames{
    KindName{Kind::settings, "settings", "réglages du référentiel", "referential settings", ""},
    KindName{Kind::roles, "roles", "rôles", "roles", ""},
    KindName{Kind::tags, "tags", "étiquettes", "tags", ""},
    KindName{Kind::linkWaivers, "links", "dérogations de liens", "link waivers", ""},
    KindName{Kind::framework, "framework", "référentiel", "framework", "framework"},
    KindName{Kind::area, "area", "domaine", "area", "area"},
    KindName{Kind::competence, "competence", "compétence", "competence", "competence"},
    KindName{Kind::thematic, "thematic", "thématique", "thematic", "thematic"},
    KindName{Kind::tube, "tube", "sujet", "tube", "tube"},
    KindName{Kind::skill, "skill", "acquis", "skill", "skill"},
    KindName{Kind::challenge, "challenge", "épreuve", "challenge", "challenge"},
    KindName{Kind::localizedChallenge, "localizedChallenge", "épreuve localisée", "localized challenge", "challenge"},
    KindName{Kind::tutorial, "tutorial", "tutoriel", "tutorial", "tutorial"},
    KindName{Kind::course, "course", "test statique", "course", "course"},
    KindName{Kind::mission, "mission", "mission", "mission", ""},
    KindName{Kind::training, "training", "contenu formatif", "training", "training"},
    KindName{Kind::module, "module", "module", "module", ""},
    KindName{Kind::profile, "profile", "profil cible", "target profile", "profile"},
    KindName{Kind::campaign, "campaign", "campagne", "campaign", "campaign"},
    KindName{Kind::certification, "certification", "certification", "certification", "certification"},
    KindName{Kind::calibration, "calibration", "calibration", "calibration", "calibration"},
    KindName{Kind::crosswalk, "crosswalk", "table de passage", "crosswalk", "crosswalk"},
    KindName{Kind::thread, "thread", "fil de discussion", "thread", "thread"},
    KindName{Kind::tag, "tag", "étiquette", "tag", "tag"},
    KindName{Kind::localization, "localization", "traduction", "translation", ""},
};

constexpr const KindName& nameOf(Kind kind)
{
    for (const KindName& name : kindNames)
        if (name.kind == kind)
            return name;
    return kindNames.front();
}

constexpr std::optional<Kind> kindOf(std::string_view word)
{
    for (const KindName& name : kindNames)
        if (name.word == word)
            return name.kind;
    return std::nullopt;
}

} // namespace acquis::inline base
