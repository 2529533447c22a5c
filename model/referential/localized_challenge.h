#pragma once

#include "model/referential/challenge_parts.h"
#include "model/referential/entity_common.h"

namespace acquis::referential {

enum class LocalizedStatus { paused, live };
inline constexpr std::array localizedStatusWords{
    Word{0, "paused", "proposé", "en pause", "paused"},
    Word{1, "live", "validé", "en service", "live"},
};
template <> inline constexpr std::span<const Word> wordsOf<LocalizedStatus> = localizedStatusWords;

/// A challenge in another locale: its texts, its own files and state. Right answers and tolerances come from the
/// challenge unless this has its own. The challenge and the locale are told by the file's name.
struct LocalizedChallenge : EntityCommon {
    static constexpr Kind kind = Kind::localizedChallenge;

    LocalizedChallengeId id;
    ChallengeId challenge;
    Locale locale;
    LocalizedStatus status = LocalizedStatus::paused;
    std::string instruction;
    std::string alternativeInstruction;
    Dictionary<std::string> choices; ///< key of the choice to its text
    std::string proposals;
    Answers answers;
    Dictionary<std::vector<std::string>> answerGroups;
    std::optional<Tolerances> tolerances;
    std::optional<std::string> proposalsText;
    std::optional<std::string> solutionText;
    std::string solutionToDisplay;
    std::optional<Embed> embed;
    std::optional<Illustration> illustration;
    std::vector<Attachment> attachments;
    std::vector<std::string> urlsToConsult;
    std::string geography;
    bool requiresGafamAccess = false;
    bool incompatibleWithIpadCertification = false;
    bool awareness = false;
    bool toRephrase = false;
    std::optional<Suitability> deafness;
    Day validatedAt;
    Dictionary<std::string> source; ///< field to the short hash of the text it was translated from

    [[nodiscard]] std::string_view identity() const { return id.text(); }
    static const RecordType& recordType();
    bool operator==(const LocalizedChallenge&) const = default;
};

} // namespace acquis::referential
