#include "model/rules/check.h"

#include "model/base/hash.h"
#include "model/referential/value_at.h"
#include "model/rules/catalogue.h"

#include <algorithm>
#include <atomic>
#include <fmt/format.h>
#include <thread>

namespace acquis::rules {

namespace {

using referential::Entity;
using referential::Referential;
using referential::Waiver;

std::vector<const Rule*> chosenRules(const std::vector<std::string>& only)
{
    std::vector<const Rule*> chosen;
    for (const Rule& rule : catalogue())
        if (rule.check != nullptr && (only.empty() || std::ranges::find(only, rule.id) != only.end()))
            chosen.push_back(&rule);
    return chosen;
}

std::string spelled(const Value& value)
{
    switch (value.form()) {
    case Value::Form::null:
        return {};
    case Value::Form::boolean:
        return *value.boolean() ? "true" : "false";
    case Value::Form::integer:
        return std::to_string(*value.integer());
    case Value::Form::number:
        return fmt::format("{}", *value.number());
    case Value::Form::text:
        return *value.text();
    case Value::Form::list: {
        std::string all;
        for (const Value& item : *value.list())
            all += spelled(item) + '\n';
        return all;
    }
    case Value::Form::map:
        break;
    }
    std::string all;
    for (const Entry& entry : *value.map())
        all += entry.key + '=' + spelled(entry.value) + '\n';
    return all;
}

bool holds(const Waiver& waiver, const Diagnostic& problem, const Entity& entity, const Day& today)
{
    if (waiver.rule != problem.rule)
        return false;
    const std::string field = problem.field.text();
    if (!waiver.field.empty() && waiver.field != field && !field.starts_with(waiver.field + '[')
        && !field.starts_with(waiver.field + '.'))
        return false;
    if (!waiver.until.empty() && waiver.until < today)
        return false;
    const FieldPath hashed = waiver.field.empty() ? problem.field : FieldPath::parse(waiver.field);
    return waiver.of.empty() || waiver.of == waiverHash(entity, hashed);
}

} // namespace

std::string waiverHash(const Entity& entity, const FieldPath& field)
{
    const Value content = entity.value();
    const Value* value = referential::valueAt(content, entity.recordType(), field);
    return shortHash(value == nullptr ? std::string() : spelled(*value));
}

CheckResult applyWaivers(std::vector<Diagnostic> found, const Referential& referential, const Day& today)
{
    CheckResult result;
    for (Diagnostic& problem : found) {
        const std::optional<Entity> entity = referential.find(problem.subject);
        const bool accepted = entity && std::ranges::any_of(entity->common().accepted, [&](const Waiver& waiver) {
            return holds(waiver, problem, *entity, today);
        });
        (accepted ? result.accepted : result.open).push_back(std::move(problem));
    }
    return result;
}

CheckResult check(const Referential& referential, const CheckOptions& options)
{
    const Context context{
        .referential = referential, .links = referential.links(), .today = options.today, .base = options.base};
    const std::vector<const Rule*> rules = chosenRules(options.only);
    std::vector<std::vector<Diagnostic>> found(rules.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < rules.size(); i = next++) {
            Findings findings(rules[i]->id, rules[i]->severity);
            rules[i]->check(context, findings);
            found[i] = findings.take();
        }
    };
    std::thread second(work);
    work();
    second.join();

    std::vector<Diagnostic> all;
    for (std::vector<Diagnostic>& some : found)
        std::ranges::move(some, std::back_inserter(all));
    std::ranges::stable_sort(all, {},
        [](const Diagnostic& problem) { return std::tuple(problem.rule, problem.subject, problem.field.text()); });
    return applyWaivers(std::move(all), referential, options.today);
}

} // namespace acquis::rules
