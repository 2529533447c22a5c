#include "studio/app/models/open_problems.h"

#include <algorithm>

namespace acquis::studio {

OpenProblems::OpenProblems(std::vector<Diagnostic> problems)
    : all_(std::move(problems))
{
    std::ranges::stable_sort(all_, {}, &Diagnostic::severity);
    for (const Diagnostic& problem : all_)
        byEntity_[problem.subject.id].push_back(&problem);
}

std::span<const Diagnostic* const> OpenProblems::of(std::string_view entity) const
{
    const auto found = byEntity_.find(entity);
    return found == byEntity_.end() ? std::span<const Diagnostic* const>() : std::span(found->second);
}

} // namespace acquis::studio
