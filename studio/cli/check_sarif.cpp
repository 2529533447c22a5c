#include "model/base/hash.h"
#include "model/rules/catalogue.h"
#include "studio/cli/check_report.h"
#include "studio/cli/json.h"

#include <algorithm>

namespace acquis::cli {

namespace {

const char* levelOf(Severity severity)
{
    return severity == Severity::error ? "error" : severity == Severity::warning ? "warning" : "note";
}

/// A path as a relative URI: everything but unreserved characters and slashes percent-encoded.
std::string uriOf(std::string_view path)
{
    std::string uri;
    for (const char c : path) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || std::string_view("-._~/").find(c) != std::string_view::npos;
        uri += isPlain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return uri;
}

Json describe(const rules::Rule& rule, const Console& console)
{
    const std::string summary(console.pick(rule.summary.fr, rule.summary.en));
    return {{"id", rule.id}, {"shortDescription", {{"text", summary}}},
        {"help", {{"text", rule.manual}, {"markdown", rule.manual}}},
        {"defaultConfiguration", {{"level", levelOf(rule.severity)}}}};
}

Json locationOf(const CheckReport& report, const Diagnostic& problem)
{
    Json physical{
        {"artifactLocation", {{"uri", uriOf(report.folder + problem.place.path)}, {"uriBaseId", "REPOSITORY"}}}};
    if (problem.place.line > 0) {
        physical["region"] = {{"startLine", problem.place.line}};
        if (problem.place.column > 0)
            physical["region"]["startColumn"] = problem.place.column;
    }
    Json location{{"physicalLocation", std::move(physical)}};
    if (const std::string field = problem.field.text(); !problem.subject.id.empty())
        location["logicalLocations"] = Json::array({{{"name", field.empty() ? problem.subject.id : field},
            {"fullyQualifiedName", problem.subject.id + (field.empty() ? "" : '/' + field)}}});
    return location;
}

class Results {
public:
    Results(const CheckReport& report, const Console& console)
        : report_(report)
        , console_(console)
    {
    }

    void add(const std::vector<Diagnostic>& problems, const char* baselineState, bool areAccepted)
    {
        for (const Diagnostic& problem : problems) {
            Json result{{"ruleId", problem.rule}, {"level", levelOf(problem.severity)},
                {"message", {{"text", console_.say(problem.message)}}}};
            if (const auto rule = std::ranges::find(rules::catalogue(), problem.rule, &rules::Rule::id);
                rule != rules::catalogue().end())
                result["ruleIndex"] = rule - rules::catalogue().begin();
            if (!problem.place.path.empty())
                result["locations"] = Json::array({locationOf(report_, problem)});
            result["partialFingerprints"] = {{"acquis/v1",
                shortHash(problem.rule + '\n' + problem.subject.id + '\n' + problem.field.text() + '\n'
                    + problem.message.en)}};
            if (report_.isCompared)
                result["baselineState"] = baselineState;
            if (areAccepted)
                result["suppressions"] = Json::array({{{"kind", "inSource"}}});
            if (problem.fix)
                result["properties"] = {{"fix", console_.say(problem.fix->sentence)}};
            all_.push_back(std::move(result));
        }
    }

    [[nodiscard]] Json take() { return std::move(all_); }

private:
    const CheckReport& report_;
    const Console& console_;
    Json all_ = Json::array();
};

} // namespace

std::string sarifOf(const CheckReport& report, const Console& console)
{
    Json rules = Json::array();
    for (const rules::Rule& rule : rules::catalogue())
        rules.push_back(describe(rule, console));
    Results results(report, console);
    results.add(report.fresh, "new", false);
    results.add(report.old, "unchanged", false);
    results.add(report.fixed, "absent", false);
    results.add(report.accepted, "unchanged", true);
    const Json driver{{"name", "acquis"}, {"version", ACQUIS_VERSION},
        {"language", console.language() == Console::Language::french ? "fr" : "en"}, {"rules", std::move(rules)}};
    const Json run{{"tool", {{"driver", driver}}}, {"columnKind", "utf16CodeUnits"},
        {"originalUriBaseIds", {{"REPOSITORY", {{"description", {{"text", "The root of the repository."}}}}}}},
        {"results", results.take()}};
    return printed({{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"}, {"version", "2.1.0"},
               {"runs", Json::array({run})}})
        + '\n';
}

} // namespace acquis::cli
