#include "model/referential/suggestion.h"
#include "model/store/disk.h"
#include "studio/cli/console.h"

#include <filesystem>
#include <fmt/format.h>
#include <memory>

namespace acquis::cli {

namespace {

struct Options {
    std::string command;
    std::string out;
};

/// A text in a manual page: backslashes and leading dots mean something to man.
std::string roff(std::string_view text)
{
    std::string safe;
    for (const char letter : text) {
        if (letter == '\\' || letter == '-')
            safe += '\\';
        safe += letter;
    }
    return safe.starts_with('.') || safe.starts_with('\'') ? "\\&" + safe : safe;
}

std::string named(const CLI::Option& option)
{
    std::string names;
    for (const std::string& name : option.get_snames())
        names += fmt::format("{}\\fB\\-{}\\fR", names.empty() ? "" : ", ", name);
    for (const std::string& name : option.get_lnames())
        names += fmt::format("{}\\fB\\-\\-{}\\fR", names.empty() ? "" : ", ", roff(name));
    if (names.empty())
        names = fmt::format("\\fI{}\\fR", roff(option.get_name()));
    else if (option.get_items_expected_max() > 0)
        names += fmt::format(" \\fI{}\\fR", roff(option.get_type_name()));
    return names;
}

std::string options(const CLI::App& command, bool positional)
{
    std::string text;
    for (const CLI::Option* option :
        command.get_options([&](const CLI::Option* one) { return one->get_positional() == positional; }))
        text += fmt::format(".TP\n{}\n{}\n", named(*option), roff(option->get_description()));
    return text;
}

/// The manual page of the program or of one of its commands, made of what --help is made of.
std::string page(const CLI::App& program, const CLI::App& command, const Console& console)
{
    const bool whole = &program == &command;
    const std::string name = whole ? "acquis" : "acquis-" + command.get_name();
    std::string text = fmt::format(".TH {} 1 \"\" \"acquis {}\" \"Acquis\"\n.SH {}\n{} \\- {}\n", name, ACQUIS_VERSION,
        console.pick("NOM", "NAME"), roff(name), roff(command.get_description()));
    text += fmt::format(".SH {}\n\\fBacquis {}\\fR [\\fIoptions\\fR]{}\n", console.pick("SYNOPSIS", "SYNOPSIS"),
        whole ? std::string(console.pick("COMMANDE", "COMMAND")) : command.get_name(),
        options(command, true).empty() ? "" : console.pick(" [\\fIarguments\\fR]", " [\\fIarguments\\fR]"));
    if (whole) {
        text += fmt::format(".SH {}\n", console.pick("COMMANDES", "COMMANDS"));
        for (const CLI::App* one : program.get_subcommands([](const CLI::App*) { return true; }))
            text += fmt::format(".TP\n\\fBacquis {}\\fR\n{}\n", one->get_name(), roff(one->get_description()));
    }
    if (const std::string arguments = options(command, true); !arguments.empty())
        text += fmt::format(".SH {}\n{}", console.pick("ARGUMENTS", "ARGUMENTS"), arguments);
    text += fmt::format(".SH {}\n{}", console.pick("OPTIONS", "OPTIONS"), options(command, false));
    text += fmt::format(".SH {}\n{}\n", console.pick("CODES DE SORTIE", "EXIT STATUS"), roff(program.get_footer()));
    if (!whole)
        text += fmt::format(".SH {}\n.BR acquis (1)\n", console.pick("VOIR AUSSI", "SEE ALSO"));
    return text;
}

ExitCode write(const CLI::App& program, const std::filesystem::path& folder, const Console& console)
{
    std::vector<store::FileChange> files{{folder / "acquis.1", page(program, program, console)}};
    for (const CLI::App* one : program.get_subcommands([](const CLI::App*) { return true; }))
        files.push_back({folder / fmt::format("acquis-{}.1", one->get_name()), page(program, *one, console)});
    const auto written = store::writeFiles(files);
    return written ? ExitCode::fine : console.fail(written.error());
}

ExitCode run(const Options& options, const CLI::App& program, const Console& console)
{
    if (!options.out.empty())
        return write(program, options.out, console);
    const auto commands = program.get_subcommands([](const CLI::App*) { return true; });
    const CLI::App* chosen = options.command.empty() ? &program : nullptr;
    std::vector<std::string> names;
    for (const CLI::App* one : commands) {
        names.push_back(one->get_name());
        if (one->get_name() == options.command)
            chosen = one;
    }
    if (chosen == nullptr) {
        const std::vector<std::string_view> candidates(names.begin(), names.end());
        const std::string nearest = referential::nearestTo(options.command, candidates);
        return console.fail(failure(Error::Kind::usage,
            {fmt::format("Il n’y a pas de commande « {} ».{}", options.command,
                 nearest.empty() ? "" : fmt::format(" Vouliez-vous dire « {} » ?", nearest)),
                fmt::format("There is no command \"{}\".{}", options.command,
                    nearest.empty() ? "" : fmt::format(" Did you mean \"{}\"?", nearest))})
                                .value());
    }
    console.print(page(program, *chosen, console));
    return ExitCode::fine;
}

} // namespace

void addMan(CLI::App& program, Console& console)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("man", "Print the manual page of a command, or write all of them");
    command->add_option("command", options->command, "Name of the command (default: acquis itself)");
    command->add_option("--out", options->out, "Folder to write every manual page into")->type_name("DIR");
    command->callback([options, &program, &console] { console.exitCode = run(*options, program, console); });
}

} // namespace acquis::cli
