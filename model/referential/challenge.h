#pragma once

#include "model/referential/challenge_parts.h"
#include "model/referential/entity_common.h"

namespace acquis::referential {

/// A challenge (épreuve): one question about one skill. A prototype sets the question; its alternatives ask the same
/// with other values and inherit the fields that the prototype owns.
struct Challenge : EntityCommon {
    static constexpr Kind kind = Kind::challenge;

    ChallengeId id;
    SkillId skill;
    std::optional<Genealogy> genealogy;
    ChallengeId prototype;
    std::optional<int> version;
    std::optional<int> alternativeVersion;
    ChallengeStatus status = ChallengeStatus::proposed;
    std::optional<ChallengeType> type;
    std::optional<AnswerFormat> format;
    bool autoReply = false;
    std::string instruction;
    std::string alternativeInstruction;
    std::vector<Choice> choices;
    std::string proposals;
    Answers answers;
    Dictionary<std::vector<std::string>> answerGroups;
    std::optional<Tolerances> tolerances;
    std::optional<std::string> proposalsText; ///< raw text of an import that no structure reproduces to the byte
    std::optional<std::string> solutionText;  ///< the same for the solution
    std::string solutionToDisplay;
    bool shuffled = false;
    bool focusable = false;
    std::optional<int> timer; ///< seconds
    std::optional<Embed> embed;
    std::optional<Illustration> illustration;
    std::vector<Attachment> attachments;
    std::vector<std::string> urlsToConsult;
    std::optional<Pedagogy> pedagogy;
    std::vector<std::string> authors;
    std::optional<Declinable> declinable;
    std::optional<Suitability> blindness;
    std::optional<Suitability> colourBlindness;
    std::optional<Suitability> deafness;
    std::optional<Spoil> spoil;
    std::vector<Device> responsive;
    bool requiresGafamAccess = false;
    bool incompatibleWithIpadCertification = false;
    bool awareness = false;
    bool toRephrase = false;
    bool hasEmbedInternalValidation = false;
    bool noValidationNeeded = false;
    bool qualityChecked = false;
    std::vector<ContextualizedField> contextualizedFields;
    std::vector<Locale> locales;
    std::string geography;
    std::vector<std::string> assessmentMaintenanceTags;
    std::vector<std::string> translationMaintenanceTags;
    Day createdAt;
    Day updatedAt;
    Day validatedAt;
    Day archivedAt;
    Day obsoletedAt;
    std::vector<AnswerTest> answerTests;

    [[nodiscard]] bool isPrototype() const { return genealogy == Genealogy::prototype; }
    [[nodiscard]] bool isAlternative() const { return genealogy == Genealogy::alternative; }
    [[nodiscard]] bool isValidated() const { return status == ChallengeStatus::validated; }
    /// Validated or archived: what the engine may still ask.
    [[nodiscard]] bool isOperative() const { return isValidated() || status == ChallengeStatus::archived; }
    /// Proposed or validated.
    [[nodiscard]] bool isLive() const { return isValidated() || status == ChallengeStatus::proposed; }

    [[nodiscard]] std::string_view identity() const { return id.text(); }
    static const RecordType& recordType();
    bool operator==(const Challenge&) const = default;
};

/// A challenge with the fields it inherits from its prototype filled in.
[[nodiscard]] Challenge withInherited(const Challenge& alternative, const Challenge& prototype);

} // namespace acquis::referential
