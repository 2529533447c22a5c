#include "model/rules/comparison.h"

#include <algorithm>
#include <map>

namespace acquis::rules {

namespace {

bool isPosition(const FieldPath::Step& step)
{
    return !step.isName && std::ranges::all_of(step.text, [](char c) { return c >= '0' && c <= '9'; });
}

/// What a problem is about: its entity, or its file where it has none, and the field without positions in lists.
std::string placeOf(const Diagnostic& problem)
{
    FieldPath path;
    for (const FieldPath::Step& step : problem.field.steps())
        path = step.isName ? path.field(step.text) : path.key(isPosition(step) ? "" : step.text);
    return problem.rule + '\n' + std::to_string(static_cast<int>(problem.subject.kind)) + '\n'
        + (problem.subject.id.empty() ? problem.place.path : problem.subject.id) + '\n' + path.text();
}

std::string exactly(const Diagnostic& problem)
{
    return placeOf(problem) + '\n' + problem.field.text() + '\n' + problem.message.en;
}

/// Moves from `later` to `old` what an earlier problem of the same name stands for; those are taken from `earlier`.
void match(std::string (*nameOf)(const Diagnostic&), std::vector<Diagnostic>& earlier, std::vector<Diagnostic>& later,
    std::vector<Diagnostic>& old)
{
    std::multimap<std::string, std::size_t> byName;
    for (std::size_t i = 0; i < earlier.size(); ++i)
        byName.emplace(nameOf(earlier[i]), i);
    std::vector<bool> isMet(earlier.size());
    std::vector<Diagnostic> fresh;
    for (Diagnostic& problem : later) {
        const auto met = byName.find(nameOf(problem));
        if (met == byName.end()) {
            fresh.push_back(std::move(problem));
            continue;
        }
        isMet[met->second] = true;
        byName.erase(met);
        old.push_back(std::move(problem));
    }
    std::vector<Diagnostic> rest;
    for (std::size_t i = 0; i < earlier.size(); ++i)
        if (!isMet[i])
            rest.push_back(std::move(earlier[i]));
    earlier = std::move(rest);
    later = std::move(fresh);
}

} // namespace

Comparison compare(std::vector<Diagnostic> earlier, std::vector<Diagnostic> later)
{
    Comparison comparison;
    match(&exactly, earlier, later, comparison.old);
    match(&placeOf, earlier, later, comparison.old);
    comparison.fresh = std::move(later);
    comparison.fixed = std::move(earlier);
    return comparison;
}

} // namespace acquis::rules
