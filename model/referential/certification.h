#pragma once

#include "model/referential/entity_common.h"

namespace acquis::referential {

/// An interval of capacity and the level it stands for.
struct Mesh {
    int level = 0;
    double min = 0;
    double max = 0;

    static const RecordType& recordType();
    bool operator==(const Mesh&) const = default;
};

/// A certification set-up: scope, dates, configuration of the adaptive test and its meshes.
struct Certification : EntityCommon {
    static constexpr Kind kind = Kind::certification;

    CertificationId id;
    std::string name;
    std::string scope;
    Day from;
    Day until;
    std::vector<TubeId> tubes;
    std::optional<int> maximumLength;
    std::optional<int> minimumAnswers;
    std::optional<double> startCapacity;
    std::optional<double> variation;
    std::optional<bool> oneQuestionPerTube;
    std::optional<bool> passByAllCompetences;
    std::optional<int> challengesBetweenSameCompetence;
    std::optional<int> pickProbability; ///< per cent
    std::vector<Mesh> meshes;
    Dictionary<std::vector<Mesh>> competenceMeshes; ///< competence id to its intervals

    [[nodiscard]] std::string_view identity() const { return id.text(); }
    static const RecordType& recordType();
    bool operator==(const Certification&) const = default;
};

} // namespace acquis::referential
