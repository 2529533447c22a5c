#pragma once

#include "model/syntax/choice.h"
#include "model/syntax/choice_texts.h"
#include "model/syntax/fault.h"

#include <optional>
#include <string_view>
#include <vector>

namespace acquis::syntax {

/// Whether one choice is right (QCU) or any number of them (QCM).
enum class ChoiceMode { single, several };

/// The proposals of a raw text as the engine's front sees them, each with its place.
struct ChoiceItems {
    struct Item {
        std::string text;
        TextPosition position; ///< where the text begins, after the dash
        bool operator==(const Item&) const = default;
    };

    std::vector<Item> items;
    std::vector<Fault> faults;
};

/// Reads as the front does: a newline, blanks, a dash and blanks begin a proposal; what stands before the first one is
/// dropped. Blanks are white space of any kind, so blank lines between proposals belong to none.
[[nodiscard]] ChoiceItems readChoices(std::string_view proposals);

/// The positions (from 1) that a solution names: one number without blanks (QCU), or a list with commas (QCM). Nothing
/// when the engine could not match it with any choice; empty when the text is empty.
[[nodiscard]] std::optional<std::vector<std::size_t>> readPositions(ChoiceMode mode, std::string_view solution);

/// The raw texts of choices in the canonical spelling: `- text` on each line, solution `1, 3`.
[[nodiscard]] ChoiceTexts print(const std::vector<Choice>& choices);

/// The choices of two raw texts, with fresh keys, when print() gives exactly the same bytes back; nothing otherwise,
/// and the raw texts are to be kept.
[[nodiscard]] std::optional<std::vector<Choice>> reproducibleChoices(ChoiceMode mode, const ChoiceTexts& raw);

/// The key of the choice at a position from 0 in an imported list: a … z, aa, ab …
[[nodiscard]] std::string choiceKey(std::size_t position);

} // namespace acquis::syntax
