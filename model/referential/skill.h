#pragma once

#include "model/referential/entity_common.h"

namespace acquis::referential {

enum class SkillStatus { underConstruction, active, archived, obsolete };
inline constexpr std::array skillStatusWords{
    Word{0, "underConstruction", "en construction", "en construction", "under construction"},
    Word{1, "active", "actif", "actif", "active"},
    Word{2, "archived", "archivé", "archivé", "archived"},
    Word{3, "obsolete", "périmé", "périmé", "obsolete"},
};
template <> inline constexpr std::span<const Word> wordsOf<SkillStatus> = skillStatusWords;

/// How far a text (hint, description) has come.
enum class TextStatus { none, proposed, validated, preValidated, toSubmit, toRework, archived, notApplicable };
inline constexpr std::array textStatusWords{
    Word{0, "none", "", "aucun", "none"},
    Word{1, "proposed", "Proposé", "proposé", "proposed"},
    Word{2, "validated", "Validé", "validé", "validated"},
    Word{3, "preValidated", "pré-validé", "pré-validé", "pre-validated"},
    Word{4, "toSubmit", "à soumettre", "à soumettre", "to submit"},
    Word{5, "toRework", "à retravailler", "à retravailler", "to rework"},
    Word{6, "archived", "archivé", "archivé", "archived"},
    Word{7, "notApplicable", "inapplicable", "inapplicable", "not applicable"},
};
template <> inline constexpr std::span<const Word> wordsOf<TextStatus> = textStatusWords;

/// Where in the world a skill makes sense.
enum class Reach { world, france, europeanUnion };
inline constexpr std::array reachWords{
    Word{0, "world", "Monde", "Monde", "World"},
    Word{1, "france", "France", "France", "France"},
    Word{2, "europeanUnion", "Union Européenne", "Union européenne", "European Union"},
};
template <> inline constexpr std::span<const Word> wordsOf<Reach> = reachWords;

/// A skill (acquis): the unit of a referential, one tube at one level. Its name is the tube's with the level
/// (`@navigateur3`).
struct Skill : EntityCommon {
    static constexpr Kind kind = Kind::skill;

    SkillId id;
    TubeId tube;
    std::optional<int> level;
    std::optional<int> version;
    SkillStatus status = SkillStatus::underConstruction;
    std::string description;
    std::optional<TextStatus> descriptionStatus;
    std::string hint;
    std::optional<TextStatus> hintStatus;
    std::vector<TutorialId> tutorials;
    std::vector<TutorialId> learningMore;
    std::vector<std::string> descriptors;
    std::optional<Reach> internationalisation;
    Day createdAt;
    Day activatedAt;
    Day archivedAt;
    Day obsoletedAt;

    /// Under construction or active.
    [[nodiscard]] bool isLive() const
    {
        return status == SkillStatus::underConstruction || status == SkillStatus::active;
    }
    [[nodiscard]] bool isActive() const { return status == SkillStatus::active; }

    [[nodiscard]] std::string_view identity() const { return id.text(); }
    static const RecordType& recordType();
    bool operator==(const Skill&) const = default;
};

} // namespace acquis::referential
