#pragma once

#include "model/referential/entity_common.h"

namespace acquis::referential {

/// Which keys a release has: those of the engine of October 2024 or of April 2026.
enum class ReleaseDialect { october2024, april2026 };

inline constexpr std::array dialectWords{
    Word{0, "2024-10", "2024-10", "octobre 2024", "October 2024"},
    Word{1, "2026-04", "2026-04", "avril 2026", "April 2026"},
};
template <> inline constexpr std::span<const Word> wordsOf<ReleaseDialect> = dialectWords;

/// A number that changes with time: its value from a day on.
struct DatedValue {
    Day from;
    double value = 0;

    static const RecordType& recordType();
    bool operator==(const DatedValue&) const = default;
};

/// `referential.yaml`: the format's version, the name, the languages, and the parameters that change with time.
struct Settings : EntityCommon {
    static constexpr Kind kind = Kind::settings;

    int format = 1;
    std::string name;
    std::string description;
    std::vector<Locale> locales;
    Locale defaultLocale = Locale::french();
    ReleaseDialect releaseDialect = ReleaseDialect::october2024;
    std::string contentLicense;
    std::string attachmentsBaseUrl;
    std::string schemas;
    Dictionary<std::vector<DatedValue>> parameters;

    /// The value of a parameter on a day: the latest that holds by then; `otherwise` before the first or when unknown.
    [[nodiscard]] double parameter(std::string_view name, const Day& day, double otherwise) const;

    [[nodiscard]] std::string_view identity() const { return "referential"; }
    static const RecordType& recordType();
    bool operator==(const Settings&) const = default;
};

} // namespace acquis::referential
