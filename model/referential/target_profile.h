#pragma once

#include "model/referential/entity_common.h"
#include "model/referential/tube_cap.h"

namespace acquis::referential {

enum class ProfileCategory {
    competences,
    custom,
    discipline,
    other,
    pixPlus,
    predefined,
    subject,
    targeted,
    backToSchool
};
inline constexpr std::array profileCategoryWords{
    Word{0, "competences", "COMPETENCES", "les 16 compétences", "the 16 competences"},
    Word{1, "custom", "CUSTOM", "parcours sur-mesure", "custom"},
    Word{2, "discipline", "DISCIPLINE", "disciplinaires", "by discipline"},
    Word{3, "other", "OTHER", "autres", "other"},
    Word{4, "pixPlus", "PIX_PLUS", "Pix+", "Pix+"},
    Word{5, "predefined", "PREDEFINED", "prédéfinis", "predefined"},
    Word{6, "subject", "SUBJECT", "thématiques", "by topic"},
    Word{7, "targeted", "TARGETED", "ciblés", "targeted"},
    Word{8, "backToSchool", "BACK_TO_SCHOOL", "rentrée", "back to school"},
};
template <> inline constexpr std::span<const Word> wordsOf<ProfileCategory> = profileCategoryWords;

enum class StageKind { threshold, level, firstSkill };
inline constexpr std::array stageKindWords{
    Word{0, "threshold", "threshold", "seuil", "threshold"},
    Word{1, "level", "level", "niveau", "level"},
    Word{2, "firstSkill", "firstSkill", "premier acquis", "first skill"},
};
template <> inline constexpr std::span<const Word> wordsOf<StageKind> = stageKindWords;

/// A stage (palier): the message a learner gets from a share of mastery, or from a level, on.
struct Stage {
    StageKind kind = StageKind::threshold;
    std::optional<int> value; ///< per cent, or a level
    std::string title;
    std::string message;
    std::string prescriberTitle;
    std::string prescriberDescription;

    static const RecordType& recordType();
    bool operator==(const Stage&) const = default;
};

enum class CriterionScope { participation, tubes };
inline constexpr std::array criterionScopeWords{
    Word{0, "participation", "CampaignParticipation", "tout le parcours", "the whole parcours"},
    Word{1, "tubes", "CappedTubes", "des sujets plafonnés", "capped tubes"},
};
template <> inline constexpr std::span<const Word> wordsOf<CriterionScope> = criterionScopeWords;

/// What must be reached for a badge.
struct Criterion {
    CriterionScope scope = CriterionScope::participation;
    std::string name;
    int threshold = 0; ///< per cent
    std::vector<TubeCap> tubes;

    static const RecordType& recordType();
    bool operator==(const Criterion&) const = default;
};

/// A badge (résultat thématique): obtained when every criterion is met.
struct Badge {
    std::string key;
    std::string title;
    std::string message;
    std::string altMessage;
    std::string imageUrl;
    bool certifiable = false;
    bool alwaysVisible = false;
    std::vector<Criterion> criteria;

    static const RecordType& recordType();
    bool operator==(const Badge&) const = default;
};

/// A target profile (profil cible, parcours): tubes, each up to a level, with stages and badges.
struct TargetProfile : EntityCommon {
    static constexpr Kind kind = Kind::profile;

    ProfileId id;
    std::string name;
    std::string internalName;
    std::optional<ProfileCategory> category;
    std::string description;
    std::string comment;
    std::string audience;
    std::string imageUrl;
    std::vector<TubeCap> selection;
    std::vector<Stage> stages;
    std::vector<Badge> badges;
    bool simplifiedAccess = false;
    bool resettable = false;
    bool outdated = false;
    Day createdAt;

    [[nodiscard]] std::string_view identity() const { return id.text(); }
    static const RecordType& recordType();
    bool operator==(const TargetProfile&) const = default;
};

} // namespace acquis::referential
