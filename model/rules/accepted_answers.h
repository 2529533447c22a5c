#pragma once

#include "model/answer/tolerances.h"
#include "model/rules/asked_question.h"
#include "model/syntax/field.h"

#include <string>
#include <vector>

namespace acquis::rules {

/// One accepted answer of a typed question, and where its author wrote it.
struct AcceptedAnswer {
    std::string text;
    FieldPath path;
};

/// The accepted answers under one key (one group without a key for a QROC), with what the engine forgives there: menus
/// of a QROC or QROCM-ind forgive nothing.
struct AcceptedGroup {
    std::string key;
    FieldPath path;
    std::vector<AcceptedAnswer> answers;
    answer::Tolerances tolerances;
    bool isSelect = false;        ///< a menu that the engine compares as it is
    bool comparesNumbers = false; ///< `format: number` and every accepted answer is one
    bool isPrepared = false;      ///< the engine normalises these answers before it compares (QROCM-ind)

    /// The accepted answers as the engine holds them before it compares. Made at the first call, by one thread.
    [[nodiscard]] const std::vector<std::u16string>& solutions() const;

    /// Whether the engine takes this text for right here, tolerances and all.
    [[nodiscard]] bool accepts(std::string_view answer) const;

    /// An accepted answer after what the engine does to it before comparing.
    [[nodiscard]] std::u16string treated(const AcceptedAnswer& answer) const;

private:
    mutable std::vector<std::u16string> solutions_;
};

/// Where a question's right answers are written: in its localized file where that has its own, else in its main file.
struct WrittenSolution {
    const std::optional<std::string>* text = nullptr;
    const referential::Answers* answers = nullptr;
    const referential::Dictionary<std::vector<std::string>>* groups = nullptr;
    bool isOwn = true; ///< written in the file that the question's subject names
};

[[nodiscard]] WrittenSolution writtenSolution(const AskedQuestion& question);

/// What the challenge's flags forgive; an absent flag is on.
[[nodiscard]] answer::Tolerances tolerancesOf(const AskedQuestion& question);
[[nodiscard]] bool areTolerancesWritten(const AskedQuestion& question);

/// The accepted answers of a typed question with these fields; none where their shape is another type's or the raw text
/// is unreadable. Paths lead into the subject's file: to `tolerances` where a localized file changes only these.
[[nodiscard]] std::vector<AcceptedGroup> acceptedGroups(
    const AskedQuestion& question, const std::vector<syntax::Field>& fields);

/// Whether the question is typed and its file decides what is right: every main one, and those localized ones that have
/// their own answers or tolerances.
[[nodiscard]] bool isTypedHere(const AskedQuestion& question);

} // namespace acquis::rules
