#pragma once

#include "model/referential/entity_common.h"

namespace acquis::referential {

/// A text that founds a framework: a decree, a ministry's document.
struct Source {
    std::string title;
    std::string reference;
    Day date;
    std::string link;

    static const RecordType& recordType();
    bool operator==(const Source&) const = default;
};

/// A level of mastery: its number, the group it belongs to and what a person on it can do.
struct MasteryLevel {
    int level = 0;
    std::string group;
    std::string text;

    static const RecordType& recordType();
    bool operator==(const MasteryLevel&) const = default;
};

/// A framework (référentiel): the CRCN, Pix+ Droit, DigComp… Its engine name is the one the engine knows it by.
struct Framework : EntityCommon {
    static constexpr Kind kind = Kind::framework;

    FrameworkId id;
    std::string name;
    std::string engineName;
    std::string acronym;
    std::string basedOn;
    std::vector<Source> sources;
    std::vector<MasteryLevel> masteryLevels;
    std::vector<AreaId> areas;

    [[nodiscard]] std::string_view identity() const { return id.text(); }
    static const RecordType& recordType();
    bool operator==(const Framework&) const = default;
};

} // namespace acquis::referential
