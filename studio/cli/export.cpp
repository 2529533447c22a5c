#include "exporters/pack/write.h"
#include "exporters/profile/write.h"
#include "exporters/release/plan.h"
#include "exporters/release/write.h"
#include "model/base/text.h"
#include "model/referential/links.h"
#include "model/rules/gate.h"
#include "studio/cli/content.h"
#include "studio/cli/json.h"

#include <fmt/chrono.h>
#include <map>
#include <memory>

namespace acquis::cli {

namespace {

namespace fs = std::filesystem;

struct Options {
    ContentOptions content;
    std::string kind;
    std::vector<std::string> words; ///< the profile's name, the folder
    std::string out;
    std::string gate = "errors";
    std::string dialect;
    std::string releaseId;
    std::string time;
    std::string baseUrl;
    bool isPlan = false;
};

/// What git says of the content that leaves.
struct Origin {
    std::string commit;
    std::string tree;
    std::string createdAt;
    std::string count;
    bool isDirty = true;
};

std::string isoTime(std::int64_t seconds)
{
    return fmt::format("{:%Y-%m-%dT%H:%M:%S}.000Z", fmt::gmtime(static_cast<std::time_t>(seconds)));
}

Result<Origin> originOf(const store::Tree& tree, const Options& options)
{
    Origin origin;
    if (const auto repository = store::Repository::around(tree.folder())) {
        const bool atRevision = !options.content.revision.empty();
        if (const auto commit = repository->commit(atRevision ? options.content.revision : "HEAD")) {
            origin.commit = commit->id;
            origin.tree = commit->treeId;
            origin.createdAt = isoTime(commit->time);
            origin.count = std::to_string(commit->firstParentCount);
        }
        origin.isDirty = origin.commit.empty() || (!atRevision && repository->isDirty().value_or(true));
    }
    if (!options.time.empty()) {
        if (const auto day = Day::parse(options.time); !day)
            return failure(Error::Kind::usage, day.error().sentence);
        origin.createdAt = options.time.size() == 10 ? options.time + "T00:00:00.000Z" : options.time;
    } else if (origin.isDirty) {
        return failure(Error::Kind::usage,
            {"Ce contenu diffère du dernier commit (ou n’est pas dans git) : une livraison ne pourrait pas être "
             "refaite. "
             "Faites un commit, donnez --at REV, ou datez-la vous-même avec --time.",
                "This content differs from the last commit (or is not in git): a release could not be made again. "
                "Commit it, give --at REV, or date it yourself with --time."});
    }
    return origin;
}

Result<void> writeBundle(const release::Bundle& bundle, const fs::path& out, const std::string& mainFile)
{
    const bool isFile = out.has_extension() && !fs::is_directory(out);
    const fs::path folder = isFile ? fs::path(out).replace_extension(".files") : out;
    std::vector<store::FileChange> changes;
    for (const release::Bundle::File& file : bundle.files)
        changes.push_back({isFile && file.path == mainFile ? out : folder / file.path, file.bytes, false});
    return store::writeFiles(changes);
}

std::vector<release::RuleResult> ruleResults(const std::vector<Diagnostic>& problems)
{
    std::map<std::pair<std::string, Severity>, int> counts;
    for (const Diagnostic& problem : problems)
        ++counts[{problem.rule, problem.severity}];
    std::vector<release::RuleResult> results;
    for (const auto& [rule, count] : counts)
        results.push_back({rule.first, rule.second, count});
    return results;
}

Result<release::Options> releaseOptions(const Options& options, const Origin& origin, const Problems& problems)
{
    release::Options wanted;
    if (!options.dialect.empty())
        wanted.dialect = options.dialect == "2026-04" ? referential::ReleaseDialect::april2026
                                                      : referential::ReleaseDialect::october2024;
    wanted.id = !options.releaseId.empty() ? options.releaseId : origin.count.empty() ? "0" : origin.count;
    wanted.createdAt = origin.createdAt;
    wanted.attachmentsBaseUrl = options.baseUrl;
    wanted.commit = origin.commit;
    wanted.treeHash = origin.tree;
    wanted.isDirty = origin.isDirty;
    wanted.gate = options.gate;
    wanted.ruleResults = ruleResults(problems.open);
    return wanted;
}

void printPlan(const release::Plan& plan, const Console& console)
{
    for (const release::Plan::Count& count : plan.counts) {
        std::string line = fmt::format("{:<12} {:>7}", count.collection, count.items);
        for (const auto& [status, items] : count.byStatus)
            line += fmt::format("  {} {}", status, items);
        console.print(line);
    }
    console.print(fmt::format(fmt::runtime(console.pick("{} fichiers", "{} files")), plan.files.size()));
    for (const Sentence& sentence : plan.leftOut)
        console.print(console.say(sentence));
    for (const Diagnostic& warning : plan.warnings)
        console.note(fmt::format("{}: {}", warning.subject.id, console.say(warning.message)));
}

ExitCode exportRelease(
    const Options& options, const store::Tree& tree, const Problems& problems, const Console& console)
{
    const auto origin = originOf(tree, options);
    if (!origin)
        return console.fail(origin.error());
    const auto wanted = releaseOptions(options, *origin, problems);
    if (options.isPlan) {
        printPlan(release::plan(tree.referential(), *wanted), console);
        return ExitCode::fine;
    }
    const auto bundle = release::write(tree.referential(), *wanted,
        [&tree](std::string_view challenge, std::string_view file) { return tree.fileBytes(challenge, file); });
    if (!bundle)
        return console.fail(bundle.error());
    if (const auto written = writeBundle(*bundle, options.out, "release.json"); !written)
        return console.fail(written.error());
    console.note(fmt::format(fmt::runtime(console.pick("Livraison {} du {} écrite dans {} ({} fichiers).",
                                 "Release {} of {} written to {} ({} files).")),
        wanted->id, wanted->createdAt, options.out, bundle->files.size()));
    return ExitCode::fine;
}

void printPlan(const pack::Plan& plan, const Console& console)
{
    for (const auto& [kind, count] : plan.counts)
        console.print(fmt::format("{:<18} {:>7}", nameOf(kind).word, count));
    std::uint64_t bytes = 0;
    for (const release::Plan::File& file : plan.files)
        bytes += file.size;
    console.print(
        fmt::format(fmt::runtime(console.pick("{} fichiers joints, {} octets", "{} attached files, {} bytes")),
            plan.files.size(), bytes));
    for (const Sentence& sentence : plan.leftOut)
        console.print(console.say(sentence));
}

ExitCode exportPack(const Options& options, const store::Tree& tree, const Problems& problems, const Console& console)
{
    if (options.isPlan) {
        printPlan(pack::plan(tree.referential()), console);
        return ExitCode::fine;
    }
    const auto origin = originOf(tree, options);
    if (!origin)
        return console.fail(origin.error());
    const pack::Options wanted{
        origin->createdAt, origin->commit, origin->tree, origin->isDirty, options.gate, ruleResults(problems.open)};
    const auto bytes = pack::write(tree.referential(), wanted,
        [&tree](std::string_view challenge, std::string_view file) { return tree.fileBytes(challenge, file); });
    if (!bytes)
        return console.fail(bytes.error());
    if (const auto written = store::writeFile(options.out, *bytes); !written)
        return console.fail(written.error());
    console.note(fmt::format(
        fmt::runtime(console.pick("Paquet du {} écrit dans {} ({} octets).", "Pack of {} written to {} ({} bytes).")),
        wanted.createdAt, options.out, bytes->size()));
    return ExitCode::fine;
}

/// The profile a person names: by id, by name, or by a part of its name that only one has.
Result<referential::TargetProfile> profileNamed(const store::Tree& tree, const std::string& typed)
{
    std::string known;
    const referential::TargetProfile* found = nullptr;
    int matches = 0;
    for (const auto& profile : tree.referential().all<referential::TargetProfile>()) {
        if (profile->id.text() == typed || profile->name == typed)
            return *profile;
        known += "\n  " + profile->name;
        if (text::folded(profile->name).find(text::folded(typed)) != std::string::npos) {
            found = profile.get();
            ++matches;
        }
    }
    if (matches == 1)
        return *found;
    return failure(Error::Kind::usage,
        {fmt::format("Aucun profil cible ne se nomme « {} ». Profils connus :{}", typed, known),
            fmt::format("No target profile is named \"{}\". Known profiles:{}", typed, known)});
}

ExitCode exportProfile(const Options& options, const store::Tree& tree, const Console& console)
{
    if (options.words.empty())
        return console.fail(
            {Error::Kind::usage, {"Donnez le nom du profil cible.", "Give the name of the target profile."}, {}});
    const auto chosen = profileNamed(tree, options.words.front());
    if (!chosen)
        return console.fail(chosen.error());
    const fs::path out(options.out);
    const auto files = profile::write(*chosen, tree.referential());
    std::vector<store::FileChange> changes;
    for (const auto& file : files)
        if (!out.has_extension())
            changes.push_back({out / file.name, file.bytes, false});
        else if (fs::path(file.name).extension() == out.extension() && changes.empty())
            changes.push_back({out, file.bytes, false});
    if (changes.empty())
        return console.fail({Error::Kind::usage,
            {"Un profil s’exporte en .json, .txt ou .csv, ou dans un dossier.",
                "A profile is exported as .json, .txt or .csv, or into a folder."},
            {}});
    if (const auto written = store::writeFiles(changes); !written)
        return console.fail(written.error());
    console.note(fmt::format(
        fmt::runtime(console.pick("« {} » écrit dans {} ({} fichiers).", "\"{}\" written to {} ({} files).")),
        chosen->name, options.out, changes.size()));
    return ExitCode::fine;
}

/// Words after the kind are the profile's name and the folder, or the folder alone for a release or a pack.
void placeWords(Options& options)
{
    const std::size_t names = options.kind == "profile" ? 1 : 0;
    if (options.content.folder.empty() && options.words.size() > names) {
        options.content.folder = options.words.back();
        options.words.pop_back();
    }
}

ExitCode run(Options options, const Console& console)
{
    placeWords(options);
    console.working({"Lecture du contenu", "Reading the content"});
    const auto today = todayOf(options.content);
    const auto tree = openContent(options.content);
    if (!today || !tree)
        return console.fail(today ? tree.error() : today.error());
    if (options.out.empty() && !options.isPlan)
        return console.fail(
            {Error::Kind::usage, {"Donnez --out : un fichier ou un dossier.", "Give --out: a file or a folder."}, {}});
    console.working({"Contrôle du contenu", "Checking the content"});
    const Problems problems = problemsOf(*tree, {*today, {}, nullptr});
    const auto gate = rules::gateOf(options.gate).value_or(rules::Gate::errors);
    const std::vector<Diagnostic> refused = rules::refusedBy(gate, problems.open);
    for (const Diagnostic& problem : refused)
        console.note(fmt::format("{}:{}:{}: {} [{}]", problem.place.path, problem.place.line, problem.place.column,
            console.say(problem.message), problem.rule));
    if (!refused.empty() && !options.isPlan)
        return console.fail({Error::Kind::gate,
            {fmt::format("Livraison retenue par {} problèmes : rien n’a été écrit. Corrigez-les, ou acceptez-les avec "
                         "une raison.",
                 refused.size()),
                fmt::format(
                    "The gate refuses {} problems: nothing was written. Mend them, or accept them with a reason.",
                    refused.size())},
            {}});
    console.working({"Écriture de l’export", "Writing the export"});
    if (options.kind == "profile")
        return exportProfile(options, *tree, console);
    return options.kind == "pack" ? exportPack(options, *tree, problems, console)
                                  : exportRelease(options, *tree, problems, console);
}

} // namespace

void addExport(CLI::App& program, Console& console)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand(
        "export", "Export a release for the engine, a pack for use offline, or a target profile");
    command->add_option("kind", options->kind, "release, pack or profile")
        ->required()
        ->check(CLI::IsMember({"release", "pack", "profile"}));
    command->add_option("words", options->words, "For a profile its name; then the content folder")
        ->type_name("[NAME] [DIR]")
        ->expected(0, 2);
    options->content.addTo(*command, true);
    command
        ->add_option(
            "--out", options->out, "X.json writes that file (the rest in X.files/); FOLDER names the files itself")
        ->type_name("PATH");
    command->add_option("--gate", options->gate, "What is refused: errors, warnings too, or none")
        ->check(CLI::IsMember({"errors", "warnings", "none"}));
    command
        ->add_option(
            "--dialect", options->dialect, "Keys of the engine of 2024-10 or 2026-04 (default: referential.yaml)")
        ->check(CLI::IsMember({"2024-10", "2026-04"}));
    command->add_option(
        "--release-id", options->releaseId, "Id of the release (default: the number of commits along first parents)");
    command->add_option("--time", options->time,
        "Date of the release (default: the commit's); needed outside git and with uncommitted changes");
    command->add_option("--base-url", options->baseUrl, "Address under which the exported files will be served");
    command->add_flag("--plan", options->isPlan, "Tell what would be written and write nothing");
    command->callback([options, &console] { console.exitCode = run(*options, console); });
}

} // namespace acquis::cli
