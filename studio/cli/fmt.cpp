#include "model/rules/fixing.h"
#include "model/store/entity_file.h"
#include "model/store/git/text_difference.h"
#include "model/store/transaction.h"
#include "studio/cli/content.h"
#include "studio/cli/json.h"

#include <memory>

namespace acquis::cli {

namespace {

struct Options {
    ContentOptions content;
    bool checkOnly = false;
    std::string format = "text";
};

/// The content with bare names (`skill: "@navigateur2"`) replaced by the ids they stand for.
referential::Referential withNamesResolved(const store::Tree& tree, const Day& today)
{
    return rules::withFixes(tree.referential(), {today, {"reference_by_name"}}).referential;
}

struct Outcome {
    std::vector<store::FileChange> changes;
    std::size_t kept = 0; ///< files left alone because a comment would be lost
    Json list = Json::array();
};

enum class Shown { difference, path, nothing };

Outcome reformat(const store::Tree& tree, const Console& console, Shown shown)
{
    Outcome outcome;
    for (const std::string& path : tree.paths()) {
        const auto before = tree.textOf(path);
        const auto after = before ? tree.formatted(path) : before;
        if (!after) {
            console.note(fmt::format("{}: {}", path, console.say(after.error().sentence)));
            ++outcome.kept;
            continue;
        }
        if (*after == *before)
            continue;
        outcome.changes.push_back({tree.folder() / path, *after, false, store::contentHash(*before)});
        outcome.list.push_back({{"path", path}, {"difference", store::textDifference(path, *before, *after)}});
        if (shown == Shown::difference)
            console.print(console.paintedDifference(store::textDifference(path, *before, *after)));
        else if (shown == Shown::path)
            console.print(path);
    }
    return outcome;
}

ExitCode run(const Options& options, const Console& console)
{
    const auto today = todayOf(options.content);
    auto tree = openContent(options.content);
    if (!today || !tree)
        return console.fail(today ? tree.error() : today.error());
    if (!options.content.revision.empty() && !options.checkOnly)
        return console.fail({Error::Kind::usage,
            {"Une révision passée ne se récrit pas : ajoutez --check.",
                "A past revision is not rewritten: add --check."},
            {}});
    const bool asJson = options.format == "json";
    const referential::Referential resolved = withNamesResolved(*tree, *today);
    if (options.checkOnly) {
        const auto names = tree->changesTo(resolved);
        const Outcome outcome = reformat(*tree, console, asJson ? Shown::nothing : Shown::difference);
        if (asJson)
            console.print(printed(outcome.list));
        const std::size_t count = outcome.changes.size() + (names ? names->size() : 0);
        console.note(fmt::format(fmt::runtime(console.pick("{} fichiers ne sont pas dans la forme canonique.",
                                     "{} files are not in canonical form.")),
            count));
        return count > 0 ? ExitCode::contentHasProblems : ExitCode::fine;
    }
    if (auto saved = tree->saved(resolved); saved)
        tree = std::move(saved);
    else
        return console.fail(saved.error());
    const Outcome outcome = reformat(*tree, console, asJson ? Shown::nothing : Shown::path);
    if (asJson)
        console.print(printed(outcome.list));
    if (const auto written = store::commit(tree->folder(), outcome.changes); !written)
        return console.fail(written.error());
    console.note(fmt::format(fmt::runtime(console.pick("{} fichiers récrits, {} laissés tels quels.",
                                 "{} files rewritten, {} left as they are.")),
        outcome.changes.size(), outcome.kept + tree->unreadable().size()));
    return ExitCode::fine;
}

} // namespace

void addFmt(CLI::App& program, Console& console)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("fmt", "Rewrite files in the canonical form");
    options->content.addTo(*command);
    command->add_flag(
        "--check", options->checkOnly, "Change nothing: show the difference, exit with 1 where there is one");
    command->add_option("--format", options->format, "text or json")->check(CLI::IsMember({"text", "json"}));
    command->callback([options, &console] { console.exitCode = run(*options, console); });
}

} // namespace acquis::cli
