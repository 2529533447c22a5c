#pragma once

#include "model/referential/entity_common.h"
#include "model/referential/tube_cap.h"

namespace acquis::referential {

enum class TriggerKind { prerequisite, goal };
inline constexpr std::array triggerKindWords{
    Word{0, "prerequisite", "prerequisite", "prérequis", "prerequisite"},
    Word{1, "goal", "goal", "objectif", "goal"},
};
template <> inline constexpr std::span<const Word> wordsOf<TriggerKind> = triggerKindWords;

/// When a training is recommended: a share of validated skills of some tubes, at least or at most a threshold.
struct Trigger {
    TriggerKind type = TriggerKind::prerequisite;
    int threshold = 0; ///< per cent
    std::vector<TubeCap> tubes;

    static const RecordType& recordType();
    bool operator==(const Trigger&) const = default;
};

/// A training (contenu formatif) recommended at the end of a parcours.
struct Training : EntityCommon {
    static constexpr Kind kind = Kind::training;

    TrainingId id;
    std::string title;
    std::string internalTitle;
    std::string link;
    std::string type;
    Duration duration;
    std::vector<Locale> locales;
    std::string editorName;
    std::string editorLogoUrl;
    std::vector<ProfileId> profiles;
    std::string deliveryMode;
    bool registrationRequired = false;
    std::string program;
    std::string objectives;
    std::string description;
    bool disabled = false;
    std::vector<Trigger> triggers;

    [[nodiscard]] std::string_view identity() const { return id.text(); }
    static const RecordType& recordType();
    bool operator==(const Training&) const = default;
};

} // namespace acquis::referential
