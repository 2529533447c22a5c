#include "studio/cli/console.h"

#include <fmt/format.h>
#include <memory>
#include <vector>

namespace acquis::cli {

namespace {

std::vector<const CLI::App*> commandsOf(const CLI::App& program)
{
    return program.get_subcommands([](const CLI::App*) { return true; });
}

std::vector<const CLI::Option*> optionsOf(const CLI::App& command)
{
    return command.get_options([](const CLI::Option* option) { return option->nonpositional(); });
}

std::string longNames(const CLI::App& command, std::string_view between)
{
    std::string names;
    for (const CLI::Option* option : optionsOf(command))
        for (const std::string& name : option->get_lnames())
            names += fmt::format("{}--{}", names.empty() ? "" : between, name);
    return names;
}

std::string commandNames(const CLI::App& program)
{
    std::string names;
    for (const CLI::App* command : commandsOf(program))
        names += (names.empty() ? "" : " ") + command->get_name();
    return names;
}

std::string quoted(std::string text, char quote)
{
    for (std::size_t at = 0; (at = text.find(quote, at)) != std::string::npos; at += 4)
        text.replace(at, 1, quote == '\'' ? "'\\''" : "\\\"");
    return quote + text + quote;
}

/// Options of the command already typed, commands before one is, else files.
std::string bash(const CLI::App& program)
{
    std::string cases;
    for (const CLI::App* command : commandsOf(program))
        cases += fmt::format("    {}) options='{}' ;;\n", command->get_name(), longNames(*command, " "));
    return fmt::format(R"(_acquis() {{
  local word=${{COMP_WORDS[COMP_CWORD]}} options='{}' command=${{COMP_WORDS[1]}}
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '{}' -- "$word"))
    return
  fi
  case $command in
{}  esac
  case $word in
    -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;
    *) compopt -o default; COMPREPLY=() ;;
  esac
}}
complete -F _acquis acquis)",
        longNames(program, " "), commandNames(program), cases);
}

std::string zsh(const CLI::App& program)
{
    std::string commands;
    std::string cases;
    for (const CLI::App* command : commandsOf(program)) {
        commands += fmt::format("    {}\n", quoted(command->get_name() + ':' + command->get_description(), '\''));
        std::string options;
        for (const CLI::Option* option : optionsOf(*command))
            for (const std::string& name : option->get_lnames()) {
                std::string help = option->get_description();
                std::erase_if(help, [](char letter) { return letter == '[' || letter == ']'; });
                options += ' '
                    + quoted(
                        fmt::format("--{}[{}]{}", name, help, option->get_items_expected_max() > 0 ? ": :_files" : ""),
                        '\'');
            }
        cases += fmt::format("    {}) _arguments{} '*: :_files' ;;\n", command->get_name(), options);
    }
    return fmt::format(R"(#compdef acquis
_acquis() {{
  local -a commands=(
{}  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words; (( CURRENT-- ))
  case $command in
{}  esac
}}
_acquis "$@")",
        commands, cases);
}

std::string fish(const CLI::App& program)
{
    std::string lines;
    for (const CLI::App* command : commandsOf(program)) {
        lines += fmt::format("complete -c acquis -n __fish_use_subcommand -a {} -d {}\n", command->get_name(),
            quoted(command->get_description(), '"'));
        for (const CLI::Option* option : optionsOf(*command))
            for (const std::string& name : option->get_lnames())
                lines += fmt::format("complete -c acquis -n '__fish_seen_subcommand_from {}' -l {}{} -d {}\n",
                    command->get_name(), name, option->get_items_expected_max() > 0 ? " -r" : "",
                    quoted(option->get_description(), '"'));
    }
    lines.pop_back();
    return lines;
}

} // namespace

void addCompletion(CLI::App& program, Console& console)
{
    auto shell = std::make_shared<std::string>();
    CLI::App* command = program.add_subcommand("completion", "Print what makes a shell complete commands and options");
    command->add_option("shell", *shell, "bash, zsh or fish")
        ->required()
        ->check(CLI::IsMember({"bash", "zsh", "fish"}));
    command->callback([shell, &program, &console] {
        console.print(*shell == "bash" ? bash(program) : *shell == "zsh" ? zsh(program) : fish(program));
    });
}

} // namespace acquis::cli
