#pragma once

#include "model/base/day.h"
#include "model/base/field_path.h"
#include "model/base/kind.h"
#include "model/base/locale.h"
#include "model/base/result.h"
#include "model/base/value.h"

#include <optional>
#include <string>
#include <vector>

namespace acquis::inline base {

enum class Severity { error, warning, info };

[[nodiscard]] constexpr std::string_view wordOf(Severity severity)
{
    switch (severity) {
    case Severity::error:
        return "error";
    case Severity::warning:
        return "warning";
    case Severity::info:
        break;
    }
    return "info";
}

/// The thing a problem is about: kind and identity, and the locale when it is about a localized text.
struct Subject {
    Kind kind = Kind::settings;
    std::string id;

    auto operator<=>(const Subject&) const = default;
    bool operator==(const Subject&) const = default;
};

/// A change that removes a problem and changes nothing else: new values for fields of one entity; null removes a field.
struct Fix {
    struct Change {
        FieldPath field;
        Value value;
        bool operator==(const Change&) const = default;
    };

    Sentence sentence;
    std::vector<Change> changes;

    bool operator==(const Fix&) const = default;
};

/// One problem of the content, told so that its author can act: what is wrong, why it matters, what to do.
/// A rule gives subject and field; the store adds the place.
struct Diagnostic {
    std::string rule;
    Severity severity = Severity::error;
    Subject subject;
    FieldPath field;
    Sentence message;
    std::optional<Fix> fix;
    Place place;

    bool operator==(const Diagnostic&) const = default;
};

} // namespace acquis::inline base
