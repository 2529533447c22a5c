#pragma once

#include "model/referential/entity_common.h"

namespace acquis::referential {

/// One official statement of what a person on a level can do in a competence.
struct Descriptor {
    std::string code;
    int level = 0;
    std::string text;
    std::string origin;
    std::string otherWording;

    static const RecordType& recordType();
    bool operator==(const Descriptor&) const = default;
};

/// A thematic (thématique): tubes of one competence that belong together, in order.
struct Thematic {
    ThematicId id;
    std::string name;
    std::vector<TubeId> tubes;
    Value imported;

    static const RecordType& recordType();
    bool operator==(const Thematic&) const = default;
};

/// The ids of the engine's three false entities that hold a competence's challenges without a skill.
struct Workbench {
    ThematicId thematic;
    TubeId tube;
    SkillId skill;
    Value imported;

    static const RecordType& recordType();
    bool operator==(const Workbench&) const = default;
};

/// A competence (compétence) with its thematics, the order of its tubes, and its official descriptors.
struct Competence : EntityCommon {
    static constexpr Kind kind = Kind::competence;

    CompetenceId id;
    std::string index;
    std::string name;
    std::vector<std::string> aliases;
    std::string description;
    std::string engineDescription;
    std::vector<std::string> topics;
    std::vector<Descriptor> descriptors;
    std::vector<Thematic> thematics;
    std::optional<Workbench> workbench;

    [[nodiscard]] std::string_view identity() const { return id.text(); }
    static const RecordType& recordType();
    bool operator==(const Competence&) const = default;
};

} // namespace acquis::referential
