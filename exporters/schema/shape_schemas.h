#pragma once

#include "exporters/schema/json.h"
#include "model/referential/field.h"

#include <map>
#include <string>

namespace acquis::schema {

/// Writes shapes as JSON Schema and collects the records they reach, each once, for `$defs`.
class ShapeSchemas {
public:
    /// An object with the fields of the table and no other.
    [[nodiscard]] Json ofRecord(const referential::RecordType& type);

    /// A field's shape with its label and meaning.
    [[nodiscard]] Json ofField(const referential::Field& field);

    /// What the keys of a map are allowed to be, when they stand for a field of this shape.
    [[nodiscard]] Json ofKey(const referential::Shape& shape);

    /// The records met so far, by name.
    [[nodiscard]] Json definitions() const;

private:
    Json ofShape(const referential::Shape& shape);
    Json reference(const referential::RecordType& type);

    std::map<std::string, Json> records_;
};

} // namespace acquis::schema
