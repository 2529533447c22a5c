#pragma once

#include "model/referential/challenge.h"
#include "model/referential/localized_challenge.h"

namespace acquis::release {

/// The status a release gives a challenge in another locale: that of the challenge while it is proposed or obsolete, or
/// when the localized one is live; else proposed.
[[nodiscard]] referential::ChallengeStatus effectiveStatus(
    referential::ChallengeStatus challenge, referential::LocalizedStatus localized);

} // namespace acquis::release
