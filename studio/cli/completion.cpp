#include "studio/cli/console.h"

#include <algorithm>
#include <fmt/format.h>
#include <memory>
#include <vector>

namespace acquis::cli {

namespace {

std::vector<const CLI::App*> commandsOf(const CLI::App& program)
{
    return program.get_subcommands([](const CLI::App*) { return true; });
}

/// The words that an option or an argument takes, between spaces; empty where it takes anything. CLI11 tells them in
/// the name of the type: `TEXT:{text,json}`.
std::string choicesOf(const CLI::Option& option)
{
    std::string type = option.get_type_name();
    const std::size_t begin = type.find(":{");
    if (begin == std::string::npos || type.back() != '}')
        return {};
    type = type.substr(begin + 2, type.size() - begin - 3);
    std::ranges::replace(type, ',', ' ');
    return type;
}

bool takesValue(const CLI::Option& option)
{
    return option.get_items_expected_max() > 0;
}

/// The first argument of a command, where only certain words fit there.
std::string firstWords(const CLI::App& command)
{
    const auto positionals = command.get_options([](const CLI::Option* option) { return option->get_positional(); });
    return positionals.empty() ? std::string() : choicesOf(*positionals.front());
}

/// The options of a command with those of the program, which stand anywhere.
std::vector<const CLI::Option*> optionsOf(const CLI::App& program, const CLI::App& command)
{
    const auto isNamed = [](const CLI::Option* option) { return option->nonpositional(); };
    std::vector<const CLI::Option*> options = command.get_options(isNamed);
    for (const CLI::Option* option : program.get_options(isNamed))
        if (takesValue(*option))
            options.push_back(option);
    return options;
}

std::string longNames(const std::vector<const CLI::Option*>& options)
{
    std::string names;
    for (const CLI::Option* option : options)
        for (const std::string& name : option->get_lnames())
            names += fmt::format("{}--{}", names.empty() ? "" : " ", name);
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
    const std::string_view special = quote == '\'' ? "'" : "\\\"$";
    std::string inside;
    for (const char letter : text) {
        if (special.find(letter) == std::string_view::npos)
            inside += letter;
        else
            inside += quote == '\'' ? std::string("'\\''") : std::string("\\") + letter;
    }
    return quote + inside + quote;
}

/// The words of an option after it, the options of the command already typed, commands before one is, else files.
std::string bash(const CLI::App& program)
{
    std::string cases;
    for (const CLI::App* command : commandsOf(program)) {
        const auto options = optionsOf(program, *command);
        std::string values;
        for (const CLI::Option* option : options)
            if (const std::string choices = choicesOf(*option); !choices.empty())
                values += fmt::format(" {}) values='{}' ;;", "--" + option->get_lnames().front(), choices);
        cases += fmt::format("    {}) options='{}' words='{}'\n      case $before in{} esac ;;\n", command->get_name(),
            longNames(options), firstWords(*command), values);
    }
    return fmt::format(R"(_acquis() {{
  local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}} options='' words='' values=''
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '{0} {1}' -- "$word"))
    return
  fi
  case ${{COMP_WORDS[1]}} in
{2}  esac
  [ "$COMP_CWORD" -eq 2 ] && [ -n "$words" ] && values=$words
  case $word in
    -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;
    *) if [ -n "$values" ]; then
         COMPREPLY=($(compgen -W "$values" -- "$word"))
       else
         compopt -o default 2>/dev/null
         COMPREPLY=()
       fi ;;
  esac
}}
complete -F _acquis acquis)",
        commandNames(program),
        longNames(program.get_options([](const CLI::Option* one) { return one->nonpositional(); })), cases);
}

std::string zsh(const CLI::App& program)
{
    std::string commands;
    std::string cases;
    for (const CLI::App* command : commandsOf(program)) {
        commands += fmt::format("    {}\n", quoted(command->get_name() + ':' + command->get_description(), '\''));
        std::string specs;
        for (const CLI::Option* option : optionsOf(program, *command))
            for (const std::string& name : option->get_lnames()) {
                std::string help = option->get_description();
                std::erase_if(help, [](char letter) { return letter == '[' || letter == ']'; });
                const std::string choices = choicesOf(*option);
                const std::string value = !takesValue(*option) ? ""
                    : choices.empty()                          ? ": :_files"
                                                               : fmt::format(": :({})", choices);
                specs += ' ' + quoted(fmt::format("--{}[{}]{}", name, help, value), '\'');
            }
        if (const std::string words = firstWords(*command); !words.empty())
            specs += fmt::format(" '1: :({})'", words);
        cases += fmt::format("    {}) _arguments{} '*: :_files' ;;\n", command->get_name(), specs);
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
# read from a folder of $fpath, or by: source <(acquis completion zsh)
if [ "$funcstack[1]" = _acquis ]; then _acquis "$@"; else compdef _acquis acquis; fi)",
        commands, cases);
}

std::string fish(const CLI::App& program)
{
    std::string lines = "complete -c acquis -n __fish_use_subcommand -f\n";
    for (const CLI::App* command : commandsOf(program)) {
        lines += fmt::format("complete -c acquis -n __fish_use_subcommand -a {} -d {}\n", command->get_name(),
            quoted(command->get_description(), '"'));
        const std::string when = fmt::format("-n '__fish_seen_subcommand_from {}'", command->get_name());
        if (const std::string words = firstWords(*command); !words.empty())
            lines += fmt::format("complete -c acquis -n '__fish_seen_subcommand_from {0}; and not "
                                 "__fish_seen_subcommand_from {1}' -f -a '{1}'\n",
                command->get_name(), words);
        for (const CLI::Option* option : optionsOf(program, *command)) {
            const std::string choices = choicesOf(*option);
            for (const std::string& name : option->get_lnames())
                lines += fmt::format("complete -c acquis {} -l {}{} -d {}\n", when, name,
                    !takesValue(*option)  ? ""
                        : choices.empty() ? " -r"
                                          : fmt::format(" -x -a '{}'", choices),
                    quoted(option->get_description(), '"'));
        }
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
