#pragma once

#include "model/base/result.h"

#include <compare>
#include <string>
#include <string_view>

namespace acquis::inline base {

/// A language or an audience, as the engine spells it: `fr` (francophone world), `fr-fr` (France), `en`, `es-419`.
/// Kept as it was written: a wrong case is reported by a rule, never silently mended.
class Locale {
public:
    Locale() = default;

    /// Accepts two or three letters and up to three parts of letters and digits (`pt-BR`).
    [[nodiscard]] static Result<Locale> parse(std::string_view text);

    /// French, the language every text falls back to.
    [[nodiscard]] static Locale french();

    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] bool empty() const { return text_.empty(); }

    /// The language without its region: `fr` for `fr-fr`.
    [[nodiscard]] std::string language() const;

    auto operator<=>(const Locale&) const = default;
    bool operator==(const Locale&) const = default;

private:
    std::string text_;
};

} // namespace acquis::inline base
