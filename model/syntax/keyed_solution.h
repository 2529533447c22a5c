#pragma once

#include "model/syntax/answer_group.h"
#include "model/syntax/fault.h"

#include <vector>

namespace acquis::syntax {

/// The solution of a QROCM: what could be read of it, where each part stands, and what is wrong.
struct KeyedSolution {
    /// Where a group's key and each of its answers begin.
    struct Place {
        TextPosition key;
        std::vector<TextPosition> answers;
    };

    /// What the engine makes of the text: it reads it, its YAML reader refuses it, or it fails on its shape.
    enum class Reading { fine, notYaml, wrongShape };

    std::vector<AnswerGroup> groups; ///< in the order of the text; empty when the text is not YAML
    std::vector<Place> places;       ///< one a group
    std::vector<Fault> faults;

    [[nodiscard]] Reading reading() const;
};

} // namespace acquis::syntax
