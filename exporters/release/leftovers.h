#pragma once

#include "exporters/release/collection.h"
#include "model/referential/settings.h"

namespace acquis::release {

/// What an import could not give to any entity, kept with the settings under `imported.release`:
///   envelope: {…}                keys beside id, createdAt and content
///   content:  {collection: …}    collections we do not know, and known ones that were no lists
///   items:    {collection: […]}  nulls, items without an id, further items of an id
///   absent:   [collection]       known collections that were not there
class Leftovers {
public:
    Leftovers() = default;
    explicit Leftovers(const referential::Settings& settings);

    [[nodiscard]] const Value::Map& envelope() const { return mapAt("envelope"); }
    [[nodiscard]] const Value::Map& content() const { return mapAt("content"); }
    [[nodiscard]] const Value::List& items(Collection collection) const;
    [[nodiscard]] bool isAbsent(Collection collection) const;

    void setEnvelope(std::string_view key, Value value) { at("envelope").set(key, std::move(value)); }
    void setContent(std::string_view key, Value value) { at("content").set(key, std::move(value)); }
    void addItem(Collection collection, Value item);
    void addAbsent(Collection collection);

    /// As it stands under `imported.release`; null when nothing is left over.
    [[nodiscard]] const Value& value() const { return value_; }

private:
    [[nodiscard]] const Value::Map& mapAt(std::string_view key) const;
    Value& at(std::string_view key);

    Value value_;
};

} // namespace acquis::release
