#pragma once

#include "exporters/release/collection.h"
#include "model/base/diagnostic.h"
#include "model/referential/referential.h"

#include <variant>

namespace acquis::release {

/// One item of a release before it is written: the things of the snapshot that it tells of.
struct Row {
    struct ThematicOf {
        const referential::Competence* competence;
        const referential::Thematic* thematic;
        int index; ///< from 1
    };
    struct ChallengeIn {
        const referential::Challenge* challenge;
        const referential::LocalizedChallenge* localized; ///< nullptr for the challenge's own locales
    };
    /// One of the three false entities that hold a competence's drafts.
    struct WorkbenchOf {
        const referential::Competence* competence;
    };

    using Thing = std::variant<const referential::Framework*, const referential::Area*, const referential::Competence*,
        ThematicOf, const referential::Tube*, const referential::Skill*, ChallengeIn, const referential::Tutorial*,
        const referential::Course*, const referential::Mission*, const referential::Module*, WorkbenchOf>;

    Collection collection;
    Thing thing;

    [[nodiscard]] std::string_view id() const;
    [[nodiscard]] Subject subject() const;

    /// What an import kept of this item; null for most.
    [[nodiscard]] const Value& imported() const;
};

} // namespace acquis::release
