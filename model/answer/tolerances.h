#pragma once

namespace acquis::answer {

/// Which treatments apply to one answer: t1 (spaces, case, accents), t2 (punctuation), t3 (typing slips).
struct Tolerances {
    bool t1 = true;
    bool t2 = true;
    bool t3 = true;

    bool operator==(const Tolerances&) const = default;
};

} // namespace acquis::answer
