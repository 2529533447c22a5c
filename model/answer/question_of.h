#pragma once

#include "model/answer/question.h"
#include "model/base/result.h"
#include "model/base/value.h"
#include "model/referential/challenge.h"
#include "model/referential/localized_challenge.h"

#include <string>

namespace acquis::answer {

/// The two texts of the engine in which a question and its right answers are written.
struct EngineTexts {
    std::string proposals;
    std::string solution;

    bool operator==(const EngineTexts&) const = default;
};

/// The texts a release gives for a challenge (with what it inherits) in its own locale, or in another: there choices,
/// proposals and raw texts are the localized ones (missing texts are empty), right answers and tolerances those of the
/// challenge unless the localized file has its own.
[[nodiscard]] EngineTexts engineTexts(
    const referential::Challenge& whole, const referential::LocalizedChallenge* localized = nullptr);

/// What the engine is asked to judge by.
[[nodiscard]] Question questionOf(
    const referential::Challenge& whole, const referential::LocalizedChallenge* localized = nullptr);

/// An answer as an author writes it in an answer test (a text, choice keys, or a text for each field), as the engine
/// receives it. Fails when a key is not one of the choices.
[[nodiscard]] Result<std::string> engineAnswer(const referential::Challenge& whole, const Value& answer);

} // namespace acquis::answer
