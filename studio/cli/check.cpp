#include "model/referential/suggestion.h"
#include "model/rules/catalogue.h"
#include "studio/cli/content.h"
#include "studio/cli/json.h"

#include <memory>

namespace acquis::cli {

namespace {

struct Options {
    ContentOptions content;
    std::string format = "text";
    std::vector<std::string> only;
    std::string base;
    std::string gate = "errors";
    std::string explain;
    bool list = false;
};

ExitCode listRules(const Console& console)
{
    for (const rules::Rule& rule : rules::catalogue())
        console.print(rule.id);
    return ExitCode::fine;
}

Result<const rules::Rule*> knownRule(std::string_view id)
{
    if (const rules::Rule* rule = rules::findRule(id))
        return rule;
    std::vector<std::string_view> ids;
    for (const rules::Rule& rule : rules::catalogue())
        ids.push_back(rule.id);
    const std::string nearest = referential::nearestTo(id, ids);
    return failure(Error::Kind::usage,
        {fmt::format("La règle « {} » n’existe pas. {}", id,
             nearest.empty() ? "Voyez acquis check --list." : fmt::format("Vouliez-vous dire « {} » ?", nearest)),
            fmt::format("There is no rule \"{}\". {}", id,
                nearest.empty() ? "See acquis check --list." : fmt::format("Did you mean \"{}\"?", nearest))});
}

void printText(const Problems& problems, const Console& console)
{
    for (const Diagnostic& problem : problems.open) {
        const std::string_view severity = problem.severity == Severity::error ? console.pick("erreur", "error")
            : problem.severity == Severity::warning                           ? console.pick("alerte", "warning")
                                                                              : console.pick("conseil", "info");
        console.print(fmt::format("{}:{}:{}: {}: {} [{}]", problem.place.path, problem.place.line, problem.place.column,
            severity, console.say(problem.message), problem.rule));
        const std::string field = problem.field.text();
        if (!problem.subject.id.empty())
            console.print(fmt::format("    {}{}{}{}", problem.subject.id, field.empty() ? "" : " · ", field,
                problem.fix
                    ? fmt::format(" · {} {}", console.pick("correction :", "fix:"), console.say(problem.fix->sentence))
                    : ""));
    }
}

void printJson(const Problems& problems, const Console& console)
{
    Json list = Json::array();
    for (const Diagnostic& problem : problems.open)
        list.push_back(json(problem));
    console.print(printed(list));
}

ExitCode run(const Options& options, const Console& console)
{
    if (options.list)
        return listRules(console);
    if (!options.explain.empty()) {
        const auto rule = knownRule(options.explain);
        if (!rule)
            return console.fail(rule.error());
        console.print((*rule)->manual);
        return ExitCode::fine;
    }
    for (const std::string& id : options.only)
        if (const auto rule = knownRule(id); !rule)
            return console.fail(rule.error());
    const auto today = todayOf(options.content);
    if (!today)
        return console.fail(today.error());
    const auto tree = openContent(options.content);
    if (!tree)
        return console.fail(tree.error());
    std::optional<store::Tree> base;
    if (!options.base.empty()) {
        auto earlier = store::Tree::openAt(tree->folder(), options.base);
        if (!earlier)
            return console.fail(earlier.error());
        base = std::move(*earlier);
    }
    const Problems problems = problemsOf(*tree, {*today, options.only, base ? &base->referential() : nullptr});
    options.format == "json" ? printJson(problems, console) : printText(problems, console);
    const std::size_t errors = problems.count(Severity::error);
    const std::size_t warnings = problems.count(Severity::warning);
    console.note(fmt::format(
        fmt::runtime(console.pick("{} objets lus : {} erreurs, {} alertes, {} conseils, {} problèmes acceptés.",
            "{} entities read: {} errors, {} warnings, {} remarks, {} accepted problems.")),
        tree->referential().size(), errors, warnings, problems.count(Severity::info), problems.accepted.size()));
    const bool refused = errors > 0 || (options.gate == "warnings" && warnings > 0);
    return refused && options.gate != "none" ? ExitCode::contentHasProblems : ExitCode::fine;
}

} // namespace

void addCheck(CLI::App& program, Console& console)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("check", "Check the content with every rule");
    options->content.addTo(*command);
    command->add_option("--format", options->format, "text or json")->check(CLI::IsMember({"text", "json"}));
    command->add_option("--only", options->only, "Only this rule (may be given several times)")->type_name("RULE");
    command->add_option("--base", options->base, "An earlier revision, for the rules about a change")->type_name("REV");
    command->add_option("--gate", options->gate, "What makes the exit code 1: errors, warnings too, or none")
        ->check(CLI::IsMember({"errors", "warnings", "none"}));
    command->add_flag("--list", options->list, "List the rules' ids");
    command->add_option("--explain", options->explain, "Show the manual page of a rule")->type_name("RULE");
    command->callback([options, &console] { console.exitCode = run(*options, console); });
}

} // namespace acquis::cli
