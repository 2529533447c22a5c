#pragma once

#include "model/answer/tolerances.h"
#include "model/base/value.h"

#include <optional>
#include <string>

namespace acquis::answer {

/// What the engine needs of a challenge to judge an answer: its raw texts, as a release holds them (absent for null).
struct Question {
    std::optional<std::string> type; ///< QCU, QCM, QROC, QROCM-ind, QROCM-dep; any other is never judged
    std::optional<std::string> proposals;
    std::optional<std::string> solution;
    std::optional<std::string> format; ///< `nombre` compares numbers
    std::optional<bool> t1;            ///< an absent flag is on
    std::optional<bool> t2;
    std::optional<bool> t3;

    /// A flag of a release in any of its spellings: only `false` and the text `Désactivé` switch a treatment off.
    [[nodiscard]] static std::optional<bool> flagOf(const Value& value);

    [[nodiscard]] Tolerances tolerances() const { return {t1.value_or(true), t2.value_or(true), t3.value_or(true)}; }

    bool operator==(const Question&) const = default;
};

} // namespace acquis::answer
