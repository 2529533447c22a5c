#pragma once

#include "exporters/schema/json.h"
#include "model/referential/field.h"

#include <string>
#include <vector>

/// What is said of a field beside its shape, for schemas and for the reference page.
namespace acquis::schema {

/// The one translatable text of the records of a list (that of a choice, of a thematic); nullptr where there is none.
[[nodiscard]] const referential::Field* translatedItemText(const referential::Field& field);

/// Whether a locale file holds the field: as a text, or as texts by key.
[[nodiscard]] bool isTranslated(const referential::Field& field);

/// Whether every entity has the field (waivers, what an import kept, conflicts).
[[nodiscard]] bool isCommon(const referential::Field& field);

/// The sentences that the traits of a field add to its meaning.
[[nodiscard]] std::vector<referential::Said> notesOf(const referential::Field& field);

/// A schema with the field's label as title, and its meaning, notes and words as description, English first.
[[nodiscard]] Json describe(Json schema, const referential::Field& field);

/// The words of a field: its own, or those of the items of its list.
[[nodiscard]] std::span<const referential::Word> wordsOf(const referential::Field& field);

} // namespace acquis::schema
