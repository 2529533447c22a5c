#pragma once

#include <string>
#include <vector>

namespace acquis::syntax {

/// The accepted answers under one key of a QROCM: of a field (QROCM-ind) or of a group (QROCM-dep).
struct AnswerGroup {
    std::string key;
    std::vector<std::string> answers;

    bool operator==(const AnswerGroup&) const = default;
};

} // namespace acquis::syntax
