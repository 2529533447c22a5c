#pragma once

#include "model/answer/edit_ratio.h"
#include "model/answer/step.h"
#include "model/answer/tolerances.h"

#include <optional>
#include <string>
#include <vector>

namespace acquis::answer {

/// One answer held against the accepted ones, under given tolerances. Which solution decides: without t3 the first
/// equal one, with t3 the first at the smallest distance over length; where none is accepted, the nearest.
class Comparison {
public:
    /// Texts are in UTF-16, prepared or not as the type of question wants it.
    Comparison(std::u16string answer, std::vector<std::u16string> solutions, Tolerances tolerances);

    [[nodiscard]] bool isAccepted() const { return isAccepted_; }

    /// The position of the solution that decided; nothing when there are no solutions.
    [[nodiscard]] std::optional<std::size_t> decisive() const { return decisive_; }

    /// The distance to the deciding solution, where t3 is on.
    [[nodiscard]] std::optional<EditRatio> edits() const { return edits_; }

    /// t1, t2 and t3 or equality, on the answer and the deciding solution. `select` tells whether the treatments are
    /// off because the field is a menu rather than by the challenge's flags.
    enum class Reason { flags, select };
    [[nodiscard]] std::vector<Step> steps(Reason reason, const std::string& field = {}) const;

private:
    void decide();

    std::u16string answer_;
    std::vector<std::u16string> solutions_;
    Tolerances tolerances_;
    bool isAccepted_ = false;
    std::optional<std::size_t> decisive_;
    std::optional<EditRatio> edits_;
};

/// A text after the enabled ones of t1 and t2, in this order.
[[nodiscard]] std::u16string treated(std::u16string_view text, Tolerances tolerances);

} // namespace acquis::answer
