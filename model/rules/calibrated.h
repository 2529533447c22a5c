#pragma once

#include "model/rules/rule.h"

#include <set>
#include <string>

namespace acquis::rules {

/// The certification set-ups that hold on a day, or will: their last day has not passed.
[[nodiscard]] std::vector<const referential::Certification*> certificationsToCome(const Context& context);

/// Whether a set-up holds on a day.
[[nodiscard]] bool isInForce(const referential::Certification& certification, const Day& day);

/// Ids of challenges, localized or not, that a calibration gives both a difficulty and a discrimination.
[[nodiscard]] std::set<std::string, std::less<>> calibratedChallenges(const referential::Referential& referential);

/// Whether a set-up draws from this tube: it names it, or it names none.
[[nodiscard]] bool drawsFrom(const referential::Certification& certification, const TubeId& tube);

} // namespace acquis::rules
