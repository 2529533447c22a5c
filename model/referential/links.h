#pragma once

#include "model/referential/referential.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace acquis::referential {

/// What belongs to what in one snapshot: parents, children in order, families. Pointers live as long as the snapshot.
class Links {
public:
    explicit Links(Referential referential);

    /// Upwards. nullptr where nothing claims the child; the first one where several do.
    [[nodiscard]] const Framework* frameworkOf(const Area& area) const;
    [[nodiscard]] const Area* areaOf(const Competence& competence) const;
    [[nodiscard]] const Competence* competenceOf(const Tube& tube) const;
    [[nodiscard]] const Thematic* thematicOf(const Tube& tube) const;
    [[nodiscard]] const Competence* competenceOfThematic(std::string_view thematic) const;
    [[nodiscard]] const Tube* tubeOf(const Skill& skill) const;
    [[nodiscard]] const Competence* competenceOf(const Skill& skill) const;
    [[nodiscard]] const Skill* skillOf(const Challenge& challenge) const;
    /// The competence whose workbench this skill id names; nullptr for a real skill.
    [[nodiscard]] const Competence* workbenchOf(std::string_view skillId) const;
    [[nodiscard]] const Competence* competenceOf(const Challenge& challenge) const;
    [[nodiscard]] const Framework* frameworkOf(const Competence& competence) const;

    /// Downwards. Skills by level then version; challenges of a skill: prototypes by version, each followed by its
    /// alternatives by number, then the rest; localized ones by locale.
    [[nodiscard]] const std::vector<const Skill*>& skillsOf(const Tube& tube) const;
    [[nodiscard]] const std::vector<const Challenge*>& challengesOf(std::string_view skillId) const;
    [[nodiscard]] const std::vector<const Challenge*>& challengesOf(const Skill& skill) const
    {
        return challengesOf(skill.id.text());
    }
    [[nodiscard]] const std::vector<const LocalizedChallenge*>& localizedOf(const Challenge& challenge) const;
    [[nodiscard]] const std::vector<const Localization*>& localizationsOf(std::string_view owner) const;
    [[nodiscard]] const Localization* localization(std::string_view owner, std::string_view locale) const;
    /// Tubes of a competence, in the order of its thematics. Ids that lead nowhere are left out.
    [[nodiscard]] std::vector<const Tube*> tubesOf(const Competence& competence) const;
    /// Skills of a competence, in the order of its tubes.
    [[nodiscard]] std::vector<const Skill*> skillsOf(const Competence& competence) const;

    /// Families. The prototype an alternative names, else the only one of its skill and version.
    [[nodiscard]] const Challenge* prototypeOf(const Challenge& alternative) const;
    [[nodiscard]] std::vector<const Challenge*> alternativesOf(const Challenge& prototype) const;
    /// The challenge with what it inherits from its prototype.
    [[nodiscard]] Challenge whole(const Challenge& challenge) const;
    /// The validated prototype of a skill; the first one where there are several.
    [[nodiscard]] const Challenge* validatedPrototypeOf(const Skill& skill) const;

    /// `@navigateur3`; empty when the tube or the level is missing.
    [[nodiscard]] std::string nameOf(const Skill& skill) const;
    /// What a person calls an id: `@navigateur2 v1`, `1.1 Mener une recherche…`, a title; empty when there is nothing
    /// to say.
    [[nodiscard]] std::string nameOf(std::string_view id) const;

private:
    Referential referential_; ///< shares the entities, so that pointers outlive the snapshot they were taken from
    template <class T> using ById = std::unordered_map<std::string_view, T>;

    ById<const Framework*> frameworkOfArea_;
    ById<const Area*> areaOfCompetence_;
    ById<const Competence*> competenceOfTube_;
    ById<const Thematic*> thematicOfTube_;
    ById<const Competence*> competenceOfThematic_;
    ById<const Competence*> workbenchOfSkill_;
    ById<std::vector<const Skill*>> skillsOfTube_;
    ById<std::vector<const Challenge*>> challengesOfSkill_;
    ById<std::vector<const LocalizedChallenge*>> localizedOf_;
    ById<std::vector<const Localization*>> localizationsOf_;
};

} // namespace acquis::referential
