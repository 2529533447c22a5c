#include "studio/cli/console.h"

#include <cstdio>
#include <cstdlib>

namespace acquis::cli {

void Console::setLanguage(std::string_view asked)
{
    std::string_view wanted = asked;
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const char* value = std::getenv(name); wanted.empty() && value != nullptr)
            wanted = value;
    language_ = wanted.starts_with("fr") ? Language::french : Language::english;
}

void Console::print(std::string_view line) const
{
    std::fwrite(line.data(), 1, line.size(), stdout);
    std::fputc('\n', stdout);
}

void Console::note(std::string_view line) const
{
    std::fflush(stdout);
    std::fwrite(line.data(), 1, line.size(), stderr);
    std::fputc('\n', stderr);
}

ExitCode Console::fail(const Error& error) const
{
    std::string where = error.place.path;
    if (error.place.line > 0)
        where += fmt::format(":{}:{}", error.place.line, error.place.column);
    note(fmt::format("acquis: {}{}{}", where, where.empty() ? "" : ": ", say(error.sentence)));
    return exitCodeOf(error.kind);
}

} // namespace acquis::cli
