#include "model/rules/fixing.h"

#include "model/referential/value_at.h"

#include <algorithm>
#include <set>

namespace acquis::rules {

using namespace referential;

namespace {

/// Two fixes that undo each other would go on for ever.
constexpr int mostRounds = 50;

/// The fields that a fix writes, as far as another fix may share a list or record with them.
std::set<std::pair<Subject, std::string>> touchedBy(const Diagnostic& problem)
{
    std::set<std::pair<Subject, std::string>> touched;
    for (const Fix::Change& change : problem.fix->changes)
        if (!change.field.empty())
            touched.emplace(problem.subject, change.field.steps().front().text);
    return touched;
}

/// Whether the fix was applied already, in a round before, and did not help.
bool wasApplied(const std::vector<Diagnostic>& applied, const Diagnostic& problem)
{
    return std::ranges::any_of(applied, [&](const Diagnostic& one) {
        return one.rule == problem.rule && one.subject == problem.subject && one.field == problem.field
            && one.message == problem.message && one.fix == problem.fix;
    });
}

} // namespace

std::optional<Entity> fixedEntity(const Referential& referential, const Diagnostic& problem)
{
    const std::optional<Entity> entity = referential.find(problem.subject);
    if (!entity || !problem.fix)
        return std::nullopt;
    Value content = entity->value();
    for (const Fix::Change& change : problem.fix->changes)
        setValueAt(content, entity->recordType(), change.field, change.value);
    Reading before;
    static_cast<void>(entity->withValue(entity->value(), before));
    Reading after;
    Entity fixed = entity->withValue(content, after);
    if (after.misfits().size() > before.misfits().size())
        return std::nullopt;
    return fixed;
}

Fixed withFixes(const Referential& referential, const CheckOptions& options)
{
    Fixed result{referential, {}};
    for (int round = 0; round < mostRounds; ++round) {
        std::set<std::pair<Subject, std::string>> taken;
        const std::size_t before = result.applied.size();
        for (Diagnostic& problem : check(result.referential, options).open) {
            if (!problem.fix || wasApplied(result.applied, problem))
                continue;
            auto touched = touchedBy(problem);
            if (std::ranges::any_of(touched, [&](const auto& one) { return taken.contains(one); }))
                continue;
            if (const auto fixed = fixedEntity(result.referential, problem)) {
                taken.merge(touched);
                result.referential = result.referential.with(*fixed);
                result.applied.push_back(std::move(problem));
            }
        }
        if (result.applied.size() == before)
            break;
    }
    return result;
}

} // namespace acquis::rules
