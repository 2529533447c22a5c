#pragma once

#include "model/referential/entity_common.h"

namespace acquis::referential {

enum class CrosswalkRelation { exact, broader, narrower, partial, related };
inline constexpr std::array crosswalkRelationWords{
    Word{0, "exact", "exact", "équivaut à", "equals"},
    Word{1, "broader", "broader", "englobe", "is broader than"},
    Word{2, "narrower", "narrower", "fait partie de", "is narrower than"},
    Word{3, "partial", "partial", "recoupe", "overlaps"},
    Word{4, "related", "related", "est proche de", "is related to"},
};
template <> inline constexpr std::span<const Word> wordsOf<CrosswalkRelation> = crosswalkRelationWords;

/// A node of the other framework: its code and its title.
struct CrosswalkNode {
    std::string code;
    std::string title;

    static const RecordType& recordType();
    bool operator==(const CrosswalkNode&) const = default;
};

/// One link: a competence of ours, a node of the other framework, and how they relate.
struct CrosswalkLink {
    CompetenceId from;
    std::string to;
    CrosswalkRelation relation = CrosswalkRelation::related;
    std::string note;

    static const RecordType& recordType();
    bool operator==(const CrosswalkLink&) const = default;
};

/// A crosswalk between two frameworks, such as CRCN and DigComp.
struct Crosswalk : EntityCommon {
    static constexpr Kind kind = Kind::crosswalk;

    CrosswalkId id;
    std::string from;
    std::string to;
    std::string status;
    std::string note;
    std::vector<CrosswalkNode> nodes;
    std::vector<CrosswalkLink> links;

    [[nodiscard]] std::string_view identity() const { return id.text(); }
    static const RecordType& recordType();
    bool operator==(const Crosswalk&) const = default;
};

} // namespace acquis::referential
