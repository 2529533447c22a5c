#include "studio/cli/console.h"

#include <cstdio>
#include <cstdlib>
#include <sys/stat.h>
#include <unistd.h>

namespace acquis::cli {

void Console::setLanguage(std::string_view asked)
{
    std::string_view wanted = asked;
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const char* value = std::getenv(name); wanted.empty() && value != nullptr)
            wanted = value;
    language_ = wanted.starts_with("fr") ? Language::french : Language::english;
}

void Console::setColours(std::string_view asked)
{
    isColoured_ = hasColours(asked, STDOUT_FILENO);
}

void Console::working(const Sentence& doing, std::string_view format) const
{
    struct stat output { };
    const bool isPiped = ::fstat(STDOUT_FILENO, &output) != 0 || S_ISFIFO(output.st_mode) || S_ISSOCK(output.st_mode);
    const char* terminal = std::getenv("TERM");
    if (format == "text" && !isPiped && ::isatty(STDERR_FILENO) == 1 && terminal != nullptr
        && std::string_view(terminal) != "dumb")
        progress_.show(say(doing));
}

void Console::print(std::string_view line) const
{
    progress_.stop();
    std::fwrite(line.data(), 1, line.size(), stdout);
    std::fputc('\n', stdout);
}

void Console::note(std::string_view line) const
{
    progress_.stop();
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
