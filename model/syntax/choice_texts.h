#pragma once

#include <string>

namespace acquis::syntax {

/// The choices of a QCU or QCM as the engine receives them: two raw texts.
struct ChoiceTexts {
    std::string proposals;
    std::string solution;

    bool operator==(const ChoiceTexts&) const = default;
};

} // namespace acquis::syntax
