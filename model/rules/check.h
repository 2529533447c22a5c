#pragma once

#include "model/rules/rule.h"
#include "model/rules/waivers.h"

#include <memory>
#include <string>
#include <vector>

namespace acquis::rules {

class Memory;

/// How a check is run.
struct CheckOptions {
    Day today;
    std::vector<std::string> only;                  ///< rule ids; empty for all
    const referential::Referential* base = nullptr; ///< an earlier revision, for rules about a change
    std::vector<Diagnostic> read = {};              ///< what reading the files found; no rule repeats it
};

/// What a check found: open problems, and those that a waiver accepts. Both ordered by rule, entity and field.
struct CheckResult {
    std::vector<Diagnostic> open;
    std::vector<Diagnostic> accepted;
};

/// Runs the rules on a snapshot, on two threads; the result does not depend on their order. One fault is told once:
/// where reading could not make out a field, the rules say nothing of that field.
[[nodiscard]] CheckResult check(const referential::Referential& referential, const CheckOptions& options);

/// Checks one state after another of a content that is being edited, and gives what check() gives: rules about one
/// question or one text run again only where that changed. For one thread at a time.
class Checker {
public:
    Checker();
    Checker(Checker&&) noexcept;
    Checker& operator=(Checker&&) noexcept;
    ~Checker();

    [[nodiscard]] CheckResult check(const referential::Referential& referential, const CheckOptions& options);

private:
    std::unique_ptr<Memory> memory_;
};

} // namespace acquis::rules
