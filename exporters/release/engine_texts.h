#pragma once

#include "model/referential/challenge.h"
#include "model/referential/localized_challenge.h"

#include <string>

namespace acquis::release {

/// Gives a challenge the proposals and the solution of a release: as structure where that gives the same bytes back,
/// else as raw texts. `whole` is the challenge with what it inherits. Returns whether everything found a structure.
bool takeEngineTexts(referential::Challenge& challenge, const referential::Challenge& whole,
    const std::string& proposals, const std::string& solution);

/// The same for its form in another locale, which says its solution only where it is not the challenge's.
bool takeEngineTexts(referential::LocalizedChallenge& localized, const referential::Challenge& whole,
    const std::string& proposals, const std::string& solution);

} // namespace acquis::release
