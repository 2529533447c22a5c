#pragma once

#include <cstddef>

namespace acquis::answer {

/// How far a treated answer is from a treated solution, and how far it may be.
struct EditRatio {
    static constexpr double threshold = 0.25;

    std::size_t distance = 0;
    std::size_t answerLength = 0; ///< in UTF-16 code units, after the treatments

    /// Distance over the answer's length. Without it an empty answer is at 0 of an empty solution and at 1 of any
    /// other.
    [[nodiscard]] double ratio() const
    {
        if (answerLength == 0)
            return distance == 0 ? 0.0 : 1.0;
        return static_cast<double>(distance) / static_cast<double>(answerLength);
    }

    [[nodiscard]] bool isAccepted() const { return ratio() <= threshold; }

    bool operator==(const EditRatio&) const = default;
};

} // namespace acquis::answer
