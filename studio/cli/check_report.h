#pragma once

#include "model/base/diagnostic.h"
#include "studio/cli/console.h"

#include <string>
#include <vector>

namespace acquis::cli {

/// What `check` found, as every output format tells it. Without an earlier revision every open problem is new.
struct CheckReport {
    std::vector<Diagnostic> fresh;
    std::vector<Diagnostic> old;   ///< the earlier revision had them already
    std::vector<Diagnostic> fixed; ///< the earlier revision had them; places are its own
    std::vector<Diagnostic> accepted;
    bool isCompared = false;
    std::vector<std::string> only; ///< the rules that were asked for; empty for all
    std::string folder;            ///< of the content inside its repository, with a final slash; empty for its root
    std::string gate = "errors";

    [[nodiscard]] std::size_t count(Severity severity) const;

    /// Whether the gate refuses a problem of this severity.
    [[nodiscard]] bool refuses(const Diagnostic& problem) const;
    [[nodiscard]] bool isRefused() const;
};

/// One line a problem for people, a second one for its entity, field and fix.
[[nodiscard]] std::string textOf(const CheckReport& report, const Console& console);

/// A list of `{rule, severity, path, line, column, entity, field, message: {fr, en}, fix}`; compared, with `change`:
/// `new`, `old` or `fixed`.
[[nodiscard]] std::string jsonOf(const CheckReport& report);

/// SARIF 2.1.0, for code hosts: every rule with its manual, every problem with its place; accepted ones are suppressed,
/// `baselineState` tells new, unchanged and absent ones apart.
[[nodiscard]] std::string sarifOf(const CheckReport& report, const Console& console);

/// JUnit XML, for build servers: a test case a problem and one a rule that found nothing. What the gate refuses fails,
/// the rest is skipped.
[[nodiscard]] std::string junitOf(const CheckReport& report, const Console& console);

} // namespace acquis::cli
