#pragma once

#include "model/referential/entity_common.h"

namespace acquis::referential {

enum class CampaignType { assessment, exam, profilesCollection };
inline constexpr std::array campaignTypeWords{
    Word{0, "assessment", "ASSESSMENT", "évaluer", "assess"},
    Word{1, "exam", "EXAM", "examen", "exam"},
    Word{2, "profilesCollection", "PROFILES_COLLECTION", "collecter les profils", "collect profiles"},
};
template <> inline constexpr std::span<const Word> wordsOf<CampaignType> = campaignTypeWords;

/// Ready-made settings of a campaign that a teacher creates for a target profile.
struct Campaign : EntityCommon {
    static constexpr Kind kind = Kind::campaign;

    CampaignId id;
    std::string name;
    CampaignType type = CampaignType::assessment;
    ProfileId profile;
    std::string title;
    std::string landingText;
    std::string externalIdLabel;
    std::string externalIdType;
    std::string resultText;
    std::string resultButtonText;
    std::string resultButtonUrl;
    bool multipleSendings = false;

    [[nodiscard]] std::string_view identity() const { return id.text(); }
    static const RecordType& recordType();
    bool operator==(const Campaign&) const = default;
};

} // namespace acquis::referential
