#include "exporters/release/manifest.h"

#include "exporters/release/json.h"
#include "model/base/hash.h"

namespace acquis::release {

namespace {

Value countsOf(const Composition& composition)
{
    Value counts(Value::Map{});
    for (const Plan::Count& count : composition.counts) {
        Value entry(Value::Map{{"items", static_cast<std::int64_t>(count.items)}});
        if (!count.byStatus.empty()) {
            Value statuses(Value::Map{});
            for (const auto& [status, items] : count.byStatus)
                statuses.set(status, static_cast<std::int64_t>(items));
            entry.set("byStatus", std::move(statuses));
        }
        counts.set(count.collection, std::move(entry));
    }
    return counts;
}

Value rulesOf(const Options& options)
{
    Value::List rules;
    for (const RuleResult& result : options.ruleResults)
        rules.push_back(Value::Map{
            {"rule", result.rule}, {"severity", std::string(wordOf(result.severity))}, {"count", result.count}});
    return rules;
}

} // namespace

std::vector<Plan::File> filesOf(const Composition& composition)
{
    std::vector<Plan::File> files{{"release.json", composition.text.size(), sha256(composition.text)}};
    for (const ContentFile& file : composition.files)
        files.push_back({file.path, file.fact->size, file.fact->sha256});
    return files;
}

std::string manifestOf(const Composition& composition, const Options& options)
{
    Value::List files;
    for (const Plan::File& file : filesOf(composition))
        files.push_back(
            Value::Map{{"path", file.path}, {"size", static_cast<std::int64_t>(file.size)}, {"sha256", file.sha256}});
    const Value manifest(Value::Map{
        {"format", 1},
        {"kind", "release"},
        {"dialect", std::string(referential::wordOf(composition.dialect).release)},
        {"id", options.id},
        {"createdAt", options.createdAt},
        {"commit", options.commit},
        {"tree", options.treeHash},
        {"dirty", options.isDirty},
        {"gate", options.gate},
        {"counts", countsOf(composition)},
        {"rules", rulesOf(options)},
        {"files", std::move(files)},
    });
    std::string text;
    json::appendIndented(text, manifest);
    return text + '\n';
}

} // namespace acquis::release
