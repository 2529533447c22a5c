#include "studio/cli/check_report.h"

#include "studio/cli/json.h"

#include <algorithm>

namespace acquis::cli {

namespace {

std::string_view wordFor(Severity severity, const Console& console)
{
    return severity == Severity::error  ? console.pick("erreur", "error")
        : severity == Severity::warning ? console.pick("alerte", "warning")
                                        : console.pick("conseil", "info");
}

Tone toneOf(Severity severity)
{
    return severity == Severity::error ? Tone::error : severity == Severity::warning ? Tone::warning : Tone::info;
}

void append(std::string& text, const Diagnostic& problem, const Console& console)
{
    const std::string place = fmt::format("{}:{}:{}:", problem.place.path, problem.place.line, problem.place.column);
    text += fmt::format("{} {} {} {}\n", console.painted(place, Tone::place),
        console.painted(fmt::format("{}:", wordFor(problem.severity, console)), toneOf(problem.severity)),
        console.say(problem.message), console.painted(fmt::format("[{}]", problem.rule), Tone::aside));
    if (problem.subject.id.empty())
        return;
    const std::string field = problem.field.text();
    text += fmt::format("    {}{}{}{}\n", problem.subject.id, field.empty() ? "" : " · ", field,
        problem.fix ? fmt::format(" · {} {}", console.pick("correction :", "fix:"), console.say(problem.fix->sentence))
                    : "");
}

void append(
    std::string& text, std::string_view heading, const std::vector<Diagnostic>& problems, const Console& console)
{
    if (problems.empty())
        return;
    text += fmt::format("{}{}\n", text.empty() ? "" : "\n",
        console.painted(fmt::format(fmt::runtime(heading), problems.size()), Tone::place));
    for (const Diagnostic& problem : problems)
        append(text, problem, console);
}

void append(Json& list, const std::vector<Diagnostic>& problems, const char* change)
{
    for (const Diagnostic& problem : problems) {
        Json item = json(problem);
        if (change != nullptr)
            item["change"] = change;
        list.push_back(std::move(item));
    }
}

} // namespace

std::size_t CheckReport::count(Severity severity) const
{
    return static_cast<std::size_t>(std::ranges::count(fresh, severity, &Diagnostic::severity));
}

bool CheckReport::refuses(const Diagnostic& problem) const
{
    return gate != "none"
        && (problem.severity == Severity::error || (gate == "warnings" && problem.severity == Severity::warning));
}

bool CheckReport::isRefused() const
{
    return std::ranges::any_of(fresh, [this](const Diagnostic& problem) { return refuses(problem); });
}

std::string textOf(const CheckReport& report, const Console& console)
{
    std::string text;
    if (!report.isCompared) {
        for (const Diagnostic& problem : report.fresh)
            append(text, problem, console);
        return text;
    }
    append(text, console.pick("Problèmes anciens ({})", "Old problems ({})"), report.old, console);
    append(text, console.pick("Problèmes résolus ({})", "Fixed problems ({})"), report.fixed, console);
    append(text, console.pick("Problèmes nouveaux ({})", "New problems ({})"), report.fresh, console);
    return text;
}

std::string jsonOf(const CheckReport& report)
{
    Json list = Json::array();
    append(list, report.fresh, report.isCompared ? "new" : nullptr);
    append(list, report.old, "old");
    append(list, report.fixed, "fixed");
    return printed(list) + '\n';
}

} // namespace acquis::cli
