#include "model/rules/check.h"

#include "model/rules/catalogue.h"
#include "model/rules/held_waivers.h"
#include "model/rules/memory.h"
#include "model/rules/running.h"

#include <algorithm>
#include <set>

namespace acquis::rules {

namespace {

using referential::Referential;

bool isAsked(std::string_view rule, const CheckOptions& options)
{
    return options.only.empty() || std::ranges::find(options.only, rule) != options.only.end();
}

/// Which waivers are of no use is known once every rule has run.
bool tellsUnusedWaivers(const CheckOptions& options)
{
    return isAsked("waiver_unused", options);
}

std::vector<const Rule*> chosenRules(const CheckOptions& options)
{
    std::vector<const Rule*> chosen;
    for (const Rule& rule : catalogue())
        if (rule.check.isAny() && (tellsUnusedWaivers(options) || isAsked(rule.id, options)))
            chosen.push_back(&rule);
    return chosen;
}

/// The fields that reading left at their default because it could not make them out.
class MisreadFields {
public:
    explicit MisreadFields(const std::vector<Diagnostic>& read)
    {
        for (const Diagnostic& problem : read)
            if (problem.rule == "wrong_type" || problem.rule == "unknown_word" || problem.rule == "missing_field")
                fields_.emplace(problem.subject, problem.field.text());
    }

    [[nodiscard]] bool hold(const Diagnostic& problem) const
    {
        return !fields_.empty() && fields_.contains({problem.subject, problem.field.text()});
    }

private:
    std::set<std::pair<Subject, std::string>> fields_;
};

/// Splits problems by the waivers, and leaves out what was not asked for.
CheckResult split(std::vector<Diagnostic> found, const Referential& referential, const CheckOptions& options)
{
    HeldWaivers waivers(referential, options.today);
    CheckResult result;
    for (Diagnostic& problem : found)
        (waivers.accept(problem) ? result.accepted : result.open).push_back(std::move(problem));
    if (tellsUnusedWaivers(options))
        std::ranges::move(waivers.unused(options.base != nullptr), std::back_inserter(result.open));
    for (std::vector<Diagnostic>* some : {&result.open, &result.accepted})
        std::erase_if(*some, [&](const Diagnostic& problem) { return !isAsked(problem.rule, options); });
    return result;
}

bool comesBefore(const Diagnostic& a, const Diagnostic& b)
{
    if (a.rule != b.rule)
        return a.rule < b.rule;
    return a.subject != b.subject ? a.subject < b.subject : a.field.text() < b.field.text();
}

CheckResult checkWith(Memory* memory, const Referential& referential, const CheckOptions& options)
{
    const Context context{
        .referential = referential, .links = referential.links(), .today = options.today, .base = options.base};
    const std::vector<const Rule*> rules = chosenRules(options);
    std::vector<std::vector<Diagnostic>> found = run(rules, context, memory);

    const MisreadFields misread(options.read);
    std::vector<Diagnostic> all = options.read;
    for (std::vector<Diagnostic>& some : found)
        for (Diagnostic& problem : some)
            if (!misread.hold(problem))
                all.push_back(std::move(problem));
    std::ranges::stable_sort(all, comesBefore);
    return split(std::move(all), referential, options);
}

} // namespace

CheckResult check(const Referential& referential, const CheckOptions& options)
{
    return checkWith(nullptr, referential, options);
}

Checker::Checker()
    : memory_(std::make_unique<Memory>())
{
}

Checker::Checker(Checker&&) noexcept = default;
Checker& Checker::operator=(Checker&&) noexcept = default;
Checker::~Checker() = default;

CheckResult Checker::check(const Referential& referential, const CheckOptions& options)
{
    return checkWith(memory_.get(), referential, options);
}

} // namespace acquis::rules
