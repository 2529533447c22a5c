#pragma once

#include "model/base/diagnostic.h"
#include "model/referential/referential.h"

#include <optional>
#include <string>

namespace acquis::rules {

/// The short hash a waiver of this field carries: that of the text, or of the value spelled out.
[[nodiscard]] std::string waiverHash(const referential::Entity& entity, const FieldPath& field);

/// The entity whose text a waiver is about: the one that bears it, or where the waiver names another locale, its form
/// in that locale. Nothing where there is no such form.
[[nodiscard]] std::optional<referential::Entity> waivedEntity(
    const referential::Referential& referential, const referential::Entity& bearer, const referential::Waiver& waiver);

/// Whether a waiver's day has passed.
[[nodiscard]] bool isExpired(const referential::Waiver& waiver, const Day& today);

/// Whether the text a waiver was given for has changed since; never for one that names no field or carries no hash.
[[nodiscard]] bool isOutdated(const referential::Waiver& waiver, const referential::Entity& waived);

/// Whether a waiver about an entity accepts a problem of it: same rule, same field (any where it names none), same text
/// (any where it carries no hash), and its day has not passed.
[[nodiscard]] bool accepts(
    const referential::Waiver& waiver, const referential::Entity& waived, const Diagnostic& problem, const Day& today);

} // namespace acquis::rules
