#include "model/rules/catalogue.h"
#include "studio/cli/check_report.h"

#include <algorithm>
#include <set>

namespace acquis::cli {

namespace {

/// Text of an attribute or element; control characters, which XML has no way to say, become spaces.
std::string escaped(std::string_view text)
{
    std::string safe;
    for (const char c : text) {
        switch (c) {
        case '&':
            safe += "&amp;";
            break;
        case '<':
            safe += "&lt;";
            break;
        case '>':
            safe += "&gt;";
            break;
        case '"':
            safe += "&quot;";
            break;
        default:
            safe += static_cast<unsigned char>(c) < 0x20 && c != '\n' ? ' ' : c;
        }
    }
    return safe;
}

/// What a build server shows of a case: the file as its class, then the rule, the entity and the field.
std::string beginning(const CheckReport& report, const Diagnostic& problem)
{
    const std::string field = problem.field.text();
    const std::string about = problem.subject.id + (field.empty() ? "" : " " + field);
    return fmt::format(R"(    <testcase classname="{}" name="{}")", escaped(report.folder + problem.place.path),
        escaped(fmt::format("{}{}{}, {}:{}", problem.rule, about.empty() ? "" : ": ", about, problem.place.line,
            problem.place.column)));
}

} // namespace

std::string junitOf(const CheckReport& report, const Console& console)
{
    std::string cases;
    std::size_t tests = 0;
    std::size_t failures = 0;
    std::size_t skipped = 0;
    std::set<std::string, std::less<>> found;
    const auto tell = [&](const std::vector<Diagnostic>& problems, bool mayFail) {
        for (const Diagnostic& problem : problems) {
            const bool fails = mayFail && report.refuses(problem);
            found.insert(problem.rule);
            ++tests;
            ++(fails ? failures : skipped);
            cases += beginning(report, problem);
            cases += fails ? fmt::format(">\n      <failure type=\"{}\" message=\"{}\"/>\n    </testcase>\n",
                         wordOf(problem.severity), escaped(console.say(problem.message)))
                           : fmt::format(">\n      <skipped message=\"{}\"/>\n    </testcase>\n",
                               escaped(fmt::format("{}: {}", wordOf(problem.severity), console.say(problem.message))));
        }
    };
    tell(report.fresh, true);
    tell(report.old, false);
    for (const rules::Rule& rule : rules::catalogue())
        if (!found.contains(rule.id)
            && (report.only.empty() || std::ranges::find(report.only, rule.id) != report.only.end())) {
            ++tests;
            cases += fmt::format("    <testcase classname=\"acquis\" name=\"{}\"/>\n", rule.id);
        }
    const std::string counts
        = fmt::format(R"(tests="{}" failures="{}" errors="0" skipped="{}")", tests, failures, skipped);
    return fmt::format("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       "<testsuites name=\"acquis check\" {}>\n  <testsuite name=\"acquis check\" {}>\n{}"
                       "  </testsuite>\n</testsuites>\n",
        counts, counts, cases);
}

} // namespace acquis::cli
