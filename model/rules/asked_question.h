#pragma once

#include "model/rules/rule.h"

#include <span>
#include <vector>

namespace acquis::rules {

/// A question as learners of one locale get it: a challenge, the one that decides what is inherited, and the localized
/// file where it is asked in another locale than its own.
struct AskedQuestion {
    const referential::Challenge* challenge = nullptr;
    const referential::Challenge* owner = nullptr; ///< of the prototype-owned fields: its prototype, or itself
    const referential::LocalizedChallenge* localized = nullptr;
    std::span<const referential::LocalizedChallenge* const> forms = {}; ///< all localized ones of the challenge

    [[nodiscard]] std::optional<referential::ChallengeType> type() const { return owner->type; }
    [[nodiscard]] bool hasChoices() const; ///< QCU or QCM
    [[nodiscard]] bool isTyped() const;    ///< QROC, QROCM-ind or QROCM-dep
    [[nodiscard]] bool isKeyed() const;    ///< QROCM-ind or QROCM-dep
    [[nodiscard]] bool isMain() const { return localized == nullptr; }

    /// Whether a learner of this locale may get it today or once it is validated: a paused translation is not asked.
    [[nodiscard]] bool isInService() const;

    /// Nothing to answer, or an embed that judges by itself: no solution is wanted.
    [[nodiscard]] bool wantsNoSolution() const;

    [[nodiscard]] Subject subject() const;

    /// The text that holds the fields, and the field of the file in which it stands.
    [[nodiscard]] const std::string& proposals() const;
    [[nodiscard]] FieldPath proposalsPath() const;
    [[nodiscard]] bool areProposalsRaw() const;
};

[[nodiscard]] bool isAt(Stage stage, const referential::Challenge& challenge);

/// Every question at a stage, in its own locale and in the others. Gathered at the first call for a context.
[[nodiscard]] const std::vector<AskedQuestion>& questions(const Context& context, Stage stage);

/// Those in the challenge's own locale.
[[nodiscard]] const std::vector<AskedQuestion>& mainQuestions(const Context& context, Stage stage);

} // namespace acquis::rules
