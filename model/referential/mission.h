#pragma once

#include "model/referential/entity_common.h"

namespace acquis::referential {

enum class MissionStatus { validated, experimental, inactive };
inline constexpr std::array missionStatusWords{
    Word{0, "validated", "VALIDATED", "validée", "validated"},
    Word{1, "experimental", "EXPERIMENTAL", "expérimentale", "experimental"},
    Word{2, "inactive", "INACTIVE", "inactive", "inactive"},
};
template <> inline constexpr std::span<const Word> wordsOf<MissionStatus> = missionStatusWords;

enum class MediaKind { image, video };
inline constexpr std::array mediaKindWords{
    Word{0, "image", "image", "image", "picture"},
    Word{1, "video", "video", "vidéo", "video"},
};
template <> inline constexpr std::span<const Word> wordsOf<MediaKind> = mediaKindWords;

/// A mission of Pix Junior: thematics in order, the last one being the dare (défi).
struct Mission : EntityCommon {
    static constexpr Kind kind = Kind::mission;

    std::string id; ///< a whole number, as text
    std::string name;
    CompetenceId competence;
    std::vector<ThematicId> thematics;
    std::string learningObjectives;
    std::string validatedObjectives;
    std::string cardImageUrl;
    std::string introductionMediaUrl;
    std::optional<MediaKind> introductionMediaType;
    std::string introductionMediaAlt;
    std::string documentationUrl;
    MissionStatus status = MissionStatus::inactive;
    Day createdAt;

    [[nodiscard]] std::string_view identity() const { return id; }
    static const RecordType& recordType();
    bool operator==(const Mission&) const = default;
};

} // namespace acquis::referential
