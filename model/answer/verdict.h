#pragma once

#include "model/answer/field_verdict.h"
#include "model/answer/step.h"

#include <string>
#include <string_view>
#include <vector>

namespace acquis::answer {

/// How much of a judgement is told: what happened step by step and why, or the outcome alone, which costs far less.
enum class Telling { steps, outcome };

/// Whether an answer is right for the engine, and why.
struct Verdict {
    enum class Outcome {
        ok,
        ko,
        aband,         ///< the learner skipped the question
        unimplemented, ///< the engine knows no such type of question
        error,         ///< the engine fails: the learner sees an error and the answer is not saved
    };

    Outcome outcome = Outcome::ko;
    std::vector<Step> steps;
    std::vector<FieldVerdict> fields;    ///< of a QROCM, in the engine's order
    std::optional<std::string> solution; ///< of a QROC: the accepted answer that decided
    std::vector<std::string> missed;     ///< of a QROCM-dep: the first variant of each group that nothing consumed
    Sentence explanation;

    bool operator==(const Verdict&) const = default;
};

[[nodiscard]] constexpr std::string_view wordOf(Verdict::Outcome outcome)
{
    switch (outcome) {
    case Verdict::Outcome::ok:
        return "ok";
    case Verdict::Outcome::ko:
        return "ko";
    case Verdict::Outcome::aband:
        return "aband";
    case Verdict::Outcome::unimplemented:
        return "unimplemented";
    case Verdict::Outcome::error:
        break;
    }
    return "error";
}

} // namespace acquis::answer
