#include "model/referential/suggestion.h"
#include "model/rules/catalogue.h"
#include "model/rules/comparison.h"
#include "model/rules/fixing.h"
#include "model/rules/pages.h"
#include "model/store/git/text_difference.h"
#include "studio/cli/check_report.h"
#include "studio/cli/content.h"
#include "studio/cli/kept_check.h"

#include <filesystem>
#include <memory>

namespace acquis::cli {

namespace {

namespace fs = std::filesystem;

struct Options {
    ContentOptions content;
    std::string format = "text";
    std::vector<std::string> only;
    std::string base;
    std::string gate = "errors";
    std::string explain;
    bool list = false;
    bool fix = false;
    bool dryRun = false;
    bool anew = false;
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

/// Options that contradict each other.
Result<void> usable(const Options& options)
{
    for (const std::string& id : options.only)
        if (const auto rule = knownRule(id); !rule)
            return tl::unexpected(rule.error());
    if (options.fix && !options.content.revision.empty())
        return failure(Error::Kind::usage,
            {"Une révision passée ne se corrige pas : retirez --at ou --fix.",
                "A past revision cannot be fixed: leave out --at or --fix."});
    if (options.dryRun && !options.fix)
        return failure(Error::Kind::usage,
            {"--dry-run montre ce que ferait --fix : ajoutez --fix.",
                "--dry-run shows what --fix would do: add --fix."});
    return {};
}

/// The content folder inside its repository, with a final slash: what code hosts know files by.
std::string folderInRepository(const fs::path& folder)
{
    std::error_code error;
    const fs::path content = fs::weakly_canonical(folder, error);
    for (fs::path root = content; root.has_relative_path(); root = root.parent_path())
        if (fs::exists(root / ".git", error)) {
            const std::string relative = content.lexically_relative(root).generic_string();
            return relative == "." ? std::string() : relative + '/';
        }
    return {};
}

/// Applies the fixes and says so; gives the content as it is then. Changes nothing where only asked what it would do.
Result<store::Tree> fixedTree(
    const store::Tree& tree, const rules::CheckOptions& check, bool isDryRun, const Console& console)
{
    rules::CheckOptions whole = check;
    whole.read = tree.diagnostics();
    const rules::Fixed fixed = rules::withFixes(tree.referential(), whole);
    const auto changes = tree.changesTo(fixed.referential);
    if (!changes)
        return tl::unexpected(changes.error());
    for (const Diagnostic& problem : tree.located(fixed.applied))
        console.note(fmt::format("{}:{}: {} [{}]", problem.place.path, problem.place.line,
            console.say(problem.fix->sentence), problem.rule));
    if (isDryRun)
        for (const store::FileChange& change : *changes) {
            const std::string path = change.path.lexically_relative(tree.folder()).generic_string();
            console.print(console.paintedDifference(
                store::textDifference(path, tree.textOf(path).value_or(std::string()), change.bytes)));
        }
    console.note(fmt::format(
        fmt::runtime(isDryRun ? console.pick("{} corrections toucheraient {} fichiers ; rien n’est écrit.",
                         "{} fixes would change {} files; nothing is written.")
                              : console.pick("{} corrections faites dans {} fichiers.", "{} fixes made in {} files.")),
        fixed.applied.size(), changes->size()));
    return isDryRun ? Result<store::Tree>(tree) : tree.saved(fixed.referential);
}

/// What the content has, against what the earlier revision had.
CheckReport reportOf(const std::filesystem::path& folder, Problems problems, const std::optional<store::Tree>& base,
    const rules::CheckOptions& check)
{
    CheckReport report;
    report.accepted = std::move(problems.accepted);
    report.only = check.only;
    report.folder = folderInRepository(folder);
    if (!base) {
        report.fresh = std::move(problems.open);
        return report;
    }
    rules::CheckOptions earlier = check;
    earlier.base = nullptr;
    rules::Comparison comparison = rules::compare(problemsOf(*base, earlier).open, std::move(problems.open));
    report.fresh = std::move(comparison.fresh);
    report.old = std::move(comparison.old);
    report.fixed = std::move(comparison.fixed);
    report.isCompared = true;
    return report;
}

void print(const CheckReport& report, const std::string& format, const Console& console)
{
    std::string text = format == "json" ? jsonOf(report)
        : format == "sarif"             ? sarifOf(report, console)
        : format == "junit"             ? junitOf(report, console)
                                        : textOf(report, console);
    if (!text.empty()) {
        text.pop_back(); // print ends the line
        console.print(text);
    }
}

void summarise(const CheckReport& report, std::size_t entities, const Console& console)
{
    if (report.isCompared)
        console.note(
            fmt::format(fmt::runtime(console.pick("{} objets lus : {} problèmes nouveaux, {} anciens, {} résolus.",
                            "{} entities read: {} new problems, {} old, {} fixed.")),
                entities, report.fresh.size(), report.old.size(), report.fixed.size()));
    else
        console.note(fmt::format(
            fmt::runtime(console.pick("{} objets lus : {} erreurs, {} alertes, {} conseils, {} problèmes acceptés.",
                "{} entities read: {} errors, {} warnings, {} remarks, {} accepted problems.")),
            entities, report.count(Severity::error), report.count(Severity::warning), report.count(Severity::info),
            report.accepted.size()));
}

ExitCode tell(CheckReport report, std::size_t entities, const Options& options, const Console& console)
{
    report.gate = options.gate;
    print(report, options.format, console);
    summarise(report, entities, console);
    return report.isRefused() ? ExitCode::contentHasProblems : ExitCode::fine;
}

/// Whether this is the check of everything on disk that may have been made before.
bool mayBeKept(const Options& options)
{
    return options.only.empty() && options.base.empty() && options.content.revision.empty() && !options.fix
        && !options.anew;
}

ExitCode run(const Options& options, const Console& console)
{
    if (options.list)
        return listRules(console);
    if (!options.explain.empty()) {
        const auto rule = knownRule(options.explain);
        if (!rule)
            return console.fail(rule.error());
        std::string page = rules::pageOf(**rule);
        page.pop_back();
        console.print(page);
        return ExitCode::fine;
    }
    if (const auto usage = usable(options); !usage)
        return console.fail(usage.error());
    const auto today = todayOf(options.content);
    if (!today)
        return console.fail(today.error());
    std::optional<KeptCheck> kept;
    if (const auto folder = contentFolder(options.content); folder && mayBeKept(options)) {
        kept.emplace(*folder, *today);
        if (auto outcome = kept->outcome())
            return tell(reportOf(*folder, std::move(outcome->problems), std::nullopt, {*today, {}, nullptr}),
                outcome->entities, options, console);
    }
    console.working({"Lecture du contenu", "Reading the content"}, options.format);
    auto tree = openContent(options.content);
    if (!tree)
        return console.fail(tree.error());
    std::optional<store::Tree> base;
    if (!options.base.empty()) {
        auto earlier = store::Tree::openAt(tree->folder(), options.base);
        if (!earlier)
            return console.fail(earlier.error());
        base = std::move(*earlier);
    }
    const rules::CheckOptions check{*today, options.only, base ? &base->referential() : nullptr};
    console.working({"Contrôle du contenu", "Checking the content"}, options.format);
    if (options.fix) {
        tree = fixedTree(*tree, check, options.dryRun, console);
        if (!tree)
            return console.fail(tree.error());
        if (options.dryRun)
            return ExitCode::fine;
        console.working({"Contrôle du contenu", "Checking the content"}, options.format);
    }
    KeptCheck::Outcome outcome{tree->referential().size(), problemsOf(*tree, check)};
    if (kept)
        kept->keep(outcome);
    return tell(reportOf(tree->folder(), std::move(outcome.problems), base, check), outcome.entities, options, console);
}

} // namespace

void addCheck(CLI::App& program, Console& console)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("check", "Check the content with every rule");
    options->content.addTo(*command);
    command->add_option("--format", options->format, "text, json, sarif or junit")
        ->check(CLI::IsMember({"text", "json", "sarif", "junit"}));
    command->add_option("--only", options->only, "Only this rule (may be given several times)")->type_name("RULE");
    command
        ->add_option("--base", options->base,
            "Tell new, old and fixed problems apart since this revision; only new ones decide the exit code")
        ->type_name("REV");
    command->add_option("--gate", options->gate, "What makes the exit code 1: errors, warnings too, or none")
        ->check(CLI::IsMember({"errors", "warnings", "none"}));
    command->add_flag("--fix", options->fix, "Apply every fix that is offered, then check what is left");
    command->add_flag("--dry-run", options->dryRun, "With --fix: show the difference and change nothing");
    command->add_flag("--anew", options->anew, "Check everything again, even where no file has changed");
    command->add_flag("--list", options->list, "List the rules' ids");
    command->add_option("--explain", options->explain, "Show the manual page of a rule")->type_name("RULE");
    command->callback([options, &console] { console.exitCode = run(*options, console); });
}

} // namespace acquis::cli
