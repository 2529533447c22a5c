#include "model/rules/held_waivers.h"

#include "model/rules/called.h"
#include "model/rules/catalogue.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

HeldWaivers::HeldWaivers(const Referential& referential, const Day& today)
    : referential_(referential)
    , today_(today)
{
    for (const Entity& bearer : referential.entities()) {
        const std::vector<Waiver>& waivers = bearer.common().accepted;
        for (std::size_t i = 0; i < waivers.size(); ++i)
            if (auto waived = waivedEntity(referential, bearer, waivers[i])) {
                const Subject subject = waived->subject();
                held_.emplace(subject, Held{bearer, i, std::move(*waived), &waivers[i]});
            }
    }
}

bool HeldWaivers::accept(const Diagnostic& problem)
{
    bool isAccepted = false;
    const auto [first, last] = held_.equal_range(problem.subject);
    for (auto one = first; one != last; ++one)
        if (accepts(*one->second.waiver, one->second.waived, problem, today_)) {
            one->second.isUsed = true;
            isAccepted = true;
        }
    return isAccepted;
}

std::vector<Diagnostic> HeldWaivers::unused(bool isWithBase) const
{
    const Rule& own = *findRule("waiver_unused");
    std::vector<Diagnostic> found;
    for (const auto& [subject, held] : held_) {
        const Waiver& waiver = *held.waiver;
        const Rule* rule = findRule(waiver.rule);
        if (held.isUsed || rule == nullptr || (rule->needsBase && !isWithBase) || isExpired(waiver, today_)
            || isOutdated(waiver, held.waived))
            continue;
        const FieldPath path = FieldPath("accepted").at(held.position);
        const Sentence name = called(referential_.links(), held.bearer.identity());
        found.push_back({std::string(own.id), own.severity, held.bearer.subject(), path,
            {fmt::format("La dérogation « {} » de {} n’accepte aucun problème : il est résolu, ou elle vise un autre "
                         "champ. Retirez-la pour qu’elle n’en cache pas un nouveau.",
                 waiver.rule, name.fr),
                fmt::format("The waiver \"{}\" of {} accepts no problem: it is solved, or the waiver aims at another "
                            "field. Remove it, so that it does not hide a new one.",
                    waiver.rule, name.en)},
            Fix{{"Retirer la dérogation.", "Remove the waiver."}, {{path, Value()}}}, {}});
    }
    return found;
}

} // namespace acquis::rules
