#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <string_view>

namespace acquis::cli {

/// The French of a text of --help; empty where it has none yet.
[[nodiscard]] std::string_view frenchHelp(std::string_view english);

/// Puts the help of a program, of its commands and of its options into French. A text without French stays as it is.
void translateHelp(CLI::App& program);

/// What is wrong with the words a command was given, in French.
[[nodiscard]] std::string frenchUsageError(const CLI::ParseError& error);

} // namespace acquis::cli
