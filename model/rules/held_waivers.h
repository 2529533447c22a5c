#pragma once

#include "model/rules/waivers.h"

#include <map>
#include <vector>

namespace acquis::rules {

/// Every waiver of a snapshot, by what it is about; knows which of them accepted something.
class HeldWaivers {
public:
    HeldWaivers(const referential::Referential& referential, const Day& today);

    /// Whether one of them accepts this problem.
    [[nodiscard]] bool accept(const Diagnostic& problem);

    /// Those that hold, name a rule that is looked at, and accepted nothing so far: problems of `waiver_unused`.
    [[nodiscard]] std::vector<Diagnostic> unused(bool isWithBase) const;

private:
    struct Held {
        referential::Entity bearer;
        std::size_t position; ///< in the bearer's list
        referential::Entity waived;
        const referential::Waiver* waiver;
        bool isUsed = false;
    };

    const referential::Referential& referential_;
    Day today_;
    std::multimap<Subject, Held> held_;
};

} // namespace acquis::rules
