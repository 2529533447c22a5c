#pragma once

#include "model/referential/entity_common.h"

namespace acquis::referential {

/// One message of a thread.
struct Message {
    std::string author;
    Day date;
    std::string text;

    static const RecordType& recordType();
    bool operator==(const Message&) const = default;
};

/// A discussion anchored to a field of an entity.
struct ReviewThread : EntityCommon {
    static constexpr Kind kind = Kind::thread;

    ThreadId id;
    std::string entity;
    std::string field;
    Locale locale;
    bool resolved = false;
    std::vector<Message> messages;

    [[nodiscard]] std::string_view identity() const { return id.text(); }
    static const RecordType& recordType();
    bool operator==(const ReviewThread&) const = default;
};

} // namespace acquis::referential
