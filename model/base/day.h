#pragma once

#include "model/base/result.h"

#include <compare>
#include <string>
#include <string_view>

namespace acquis::inline base {

/// A calendar day (ISO 8601, `2026-11-21`). The text is kept as it was written, a time of day included
/// (`2024-10-23T02:00:11.000Z`), so that what is imported leaves unchanged.
class Day {
public:
    Day() = default;

    [[nodiscard]] static Result<Day> parse(std::string_view text);

    /// The system's date. For front doors only: everything below is given its date.
    [[nodiscard]] static Day today();

    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] bool empty() const { return text_.empty(); }

    /// Orders by calendar day, then by time.
    auto operator<=>(const Day&) const = default;
    bool operator==(const Day&) const = default;

private:
    std::string text_;
};

/// A duration as the engine writes it, `hh:mm:ss`.
class Duration {
public:
    Duration() = default;

    [[nodiscard]] static Result<Duration> parse(std::string_view text);

    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] bool empty() const { return text_.empty(); }
    [[nodiscard]] int seconds() const;

    bool operator==(const Duration&) const = default;

private:
    std::string text_;
};

} // namespace acquis::inline base
