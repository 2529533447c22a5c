#pragma once

#include "model/syntax/proposals.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace acquis::syntax {

/// Parts of a text set aside behind marks that Markdown takes for letters, so that they come through it untouched. A
/// mark is made of private use characters that the text does not hold: no author can write one.
class SetAside {
public:
    explicit SetAside(std::string_view text);

    /// The text of proposals with a mark in place of each field.
    [[nodiscard]] std::string withoutFields(const Proposals& proposals);

    /// A text with each mark replaced by what `show` says of the part with that number.
    [[nodiscard]] std::string restored(
        std::string_view text, const std::function<std::string(std::size_t)>& show) const;

    /// A text as it was before its fields were set aside.
    [[nodiscard]] std::string original(std::string_view text) const;

    [[nodiscard]] const Proposals::Piece& piece(std::size_t number) const { return pieces_[number]; }

private:
    std::string open_;
    std::string close_;
    std::vector<Proposals::Piece> pieces_;
};

} // namespace acquis::syntax
