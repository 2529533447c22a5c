#include "exporters/release/effective_status.h"

namespace acquis::release {

using referential::ChallengeStatus;

ChallengeStatus effectiveStatus(ChallengeStatus challenge, referential::LocalizedStatus localized)
{
    const bool isOperative = challenge == ChallengeStatus::validated || challenge == ChallengeStatus::archived;
    const bool isPaused = localized == referential::LocalizedStatus::paused;
    return isOperative && isPaused ? ChallengeStatus::proposed : challenge;
}

} // namespace acquis::release
