#include "model/rules/gate.h"

namespace acquis::rules {

std::optional<Gate> gateOf(std::string_view word)
{
    for (const Gate gate : {Gate::errors, Gate::warnings, Gate::none})
        if (wordOf(gate) == word)
            return gate;
    return std::nullopt;
}

std::string_view wordOf(Gate gate)
{
    switch (gate) {
    case Gate::errors:
        return "errors";
    case Gate::warnings:
        return "warnings";
    case Gate::none:
        break;
    }
    return "none";
}

std::vector<Diagnostic> refusedBy(Gate gate, const std::vector<Diagnostic>& problems)
{
    std::vector<Diagnostic> refused;
    for (const Diagnostic& problem : problems) {
        const bool always = problem.rule == "unresolved_conflict" || problem.rule == "unreadable_file"
            || problem.rule == "duplicate_key" || problem.rule == "format_too_new";
        const bool byGate = (gate != Gate::none && problem.severity == Severity::error)
            || (gate == Gate::warnings && problem.severity == Severity::warning);
        if (always || byGate)
            refused.push_back(problem);
    }
    return refused;
}

} // namespace acquis::rules
