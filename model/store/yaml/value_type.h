#pragma once

#include "model/referential/field.h"

#include <string_view>

namespace acquis::store {

/// What the field tables say of a value: its shape, or the record it is. Knows nothing where nothing is known (unknown
/// keys, what an import kept).
struct ValueType {
    const referential::Shape* shape = nullptr;
    const referential::RecordType* record = nullptr;

    ValueType() = default;
    explicit ValueType(const referential::Shape* known);
    explicit ValueType(const referential::RecordType& known)
        : record(&known)
    {
    }

    [[nodiscard]] referential::Shape::Form form() const;

    /// A field that takes a plain scalar as it was written.
    [[nodiscard]] bool isText() const;

    /// Of what stands under a key, where the value is a map.
    [[nodiscard]] ValueType under(std::string_view key) const;

    /// Of the items, where the value is a list.
    [[nodiscard]] ValueType ofItems() const;

    /// The field that tells one item from another; empty where the position does.
    [[nodiscard]] std::string_view keyOfItems() const;
};

} // namespace acquis::store
