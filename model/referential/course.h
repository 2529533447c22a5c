#pragma once

#include "model/referential/entity_common.h"

namespace acquis::referential {

/// A course (test statique): a fixed list of challenges in order, played without an account.
struct Course : EntityCommon {
    static constexpr Kind kind = Kind::course;

    CourseId id;
    std::string name;
    std::string description;
    std::vector<ChallengeId> challenges; ///< localized ids are allowed
    std::vector<std::string> tags;
    bool inactive = false;
    std::string deactivationReason;
    Day createdAt;
    Day updatedAt;

    [[nodiscard]] std::string_view identity() const { return id.text(); }
    static const RecordType& recordType();
    bool operator==(const Course&) const = default;
};

} // namespace acquis::referential
