#include "studio/cli/console.h"
#include "studio/cli/french_help.h"

#include "model/referential/suggestion.h"

#include <vector>

namespace {

/// The command a person meant when the one he typed does not exist.
std::string suggestedCommand(const CLI::App& program, std::string_view typed)
{
    std::vector<std::string> names;
    for (const CLI::App* command : program.get_subcommands([](const CLI::App*) { return true; }))
        names.push_back(command->get_name());
    const std::vector<std::string_view> candidates(names.begin(), names.end());
    return acquis::referential::nearestTo(typed, candidates);
}

int usageError(
    const CLI::App& program, const CLI::ParseError& error, int argc, char** argv, const acquis::cli::Console& console)
{
    if (error.get_exit_code() == 0)
        return program.exit(error);
    if (argc < 2)
        console.note(program.help());
    else if (console.language() == acquis::cli::Console::Language::french)
        console.note(acquis::cli::frenchUsageError(error) + "\nPour en savoir plus : acquis --help");
    else
        program.exit(error);
    for (int i = 1; i < argc && program.get_subcommands().empty(); ++i)
        if (argv[i][0] != '-') {
            if (const std::string nearest = suggestedCommand(program, argv[i]); !nearest.empty())
                console.note(fmt::format(
                    fmt::runtime(console.pick("Vouliez-vous dire « acquis {} » ?", "Did you mean \"acquis {}\"?")),
                    nearest));
            break;
        }
    return static_cast<int>(acquis::cli::ExitCode::badUsage);
}

/// What follows --lang, say, wherever it stands; empty where nothing does.
std::string_view asked(std::string_view option, int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word.starts_with(option) && word.substr(option.size()).starts_with('='))
            return word.substr(option.size() + 1);
        if (word == option && i + 1 < argc)
            return argv[i + 1];
    }
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    using namespace acquis::cli;

    CLI::App program{"Acquis: write, check and ship a digital-competence referential.", "acquis"};
    program.set_version_flag("--version", "acquis " ACQUIS_VERSION);
    program.require_subcommand(1);
    program.fallthrough();
    program.footer(
        "Exit codes: 0 fine, 1 the content has problems, 2 bad usage, 3 cannot read or write, 4 the gate refused.");

    Console console;
    std::string language;
    program.add_option("--lang", language, "Language of messages: fr or en (default: the locale's)")
        ->check(CLI::IsMember({"fr", "en"}));
    console.setLanguage(asked("--lang", argc, argv)); // before the help is written
    std::string colours;
    program
        .add_option("--color", colours,
            "Colours in the output: auto (on a terminal; NO_COLOR and CLICOLOR_FORCE are followed), always or never")
        ->check(CLI::IsMember({"auto", "always", "never"}));
    console.setColours(asked("--color", argc, argv)); // commands run while options are read

    for (AddCommand* add : {&addCheck, &addFmt, &addShow, &addFind, &addStats, &addNew, &addSchema, &addExport,
             &addImport, &addDiff, &addAnswer, &addPack, &addMan, &addCompletion})
        add(program, console);

    if (console.language() == Console::Language::french)
        translateHelp(program);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return usageError(program, error, argc, argv, console);
    }
    return static_cast<int>(console.exitCode);
}
