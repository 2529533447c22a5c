#pragma once

#include "model/rules/accepted_answers.h"
#include "model/syntax/proposals.h"

#include <optional>

namespace acquis::rules {

/// A question while rules look at it: what several of them make out of its texts is made out once, when the first one
/// asks. Belongs to one thread.
class QuestionAtHand : public AskedQuestion {
public:
    explicit QuestionAtHand(const AskedQuestion& question)
        : AskedQuestion(question)
    {
    }

    /// Its text with fields, read as the engine's front does.
    [[nodiscard]] const syntax::Proposals& readProposals() const;
    [[nodiscard]] const std::vector<syntax::Field>& fields() const;

    /// See rules::acceptedGroups.
    [[nodiscard]] const std::vector<AcceptedGroup>& acceptedGroups() const;

private:
    mutable std::optional<syntax::Proposals> proposals_;
    mutable std::optional<std::vector<syntax::Field>> fields_;
    mutable std::optional<std::vector<AcceptedGroup>> groups_;
};

} // namespace acquis::rules
