#pragma once

#include "model/answer/edit_ratio.h"
#include "model/base/sentence.h"

#include <optional>
#include <string>
#include <string_view>

namespace acquis::answer {

/// One step of a judgement, with what it made of the answer and of the solution that decided. Steps that are off are
/// listed too, so that a reader sees why nothing happened.
struct Step {
    enum class Kind {
        choices, ///< the numbers of the choices are compared
        number,  ///< both are read as numbers
        prepare,
        t1,
        t2,
        t3,       ///< accepted within the edit ratio
        equality, ///< accepted when equal: what happens without t3
    };

    Kind kind = Kind::prepare;
    std::string field; ///< of a QROCM; empty when the step is about the whole answer
    bool isEnabled = true;
    Sentence why; ///< why it is on or off
    std::string answerBefore;
    std::string answerAfter;
    std::string solutionBefore;
    std::string solutionAfter;
    std::optional<EditRatio> edits; ///< of t3

    bool operator==(const Step&) const = default;
};

[[nodiscard]] constexpr std::string_view wordOf(Step::Kind kind)
{
    switch (kind) {
    case Step::Kind::choices:
        return "choices";
    case Step::Kind::number:
        return "number";
    case Step::Kind::prepare:
        return "prepare";
    case Step::Kind::t1:
        return "t1";
    case Step::Kind::t2:
        return "t2";
    case Step::Kind::t3:
        return "t3";
    case Step::Kind::equality:
        break;
    }
    return "equality";
}

} // namespace acquis::answer
