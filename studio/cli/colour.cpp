#include "studio/cli/colour.h"

#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>
#include <unistd.h>

namespace acquis::cli {

namespace {

std::string_view environment(const char* name)
{
    const char* value = std::getenv(name);
    return value == nullptr ? std::string_view() : std::string_view(value);
}

std::string_view codeOf(Tone tone)
{
    switch (tone) {
    case Tone::error:
        return "1;31";
    case Tone::warning:
        return "1;33";
    case Tone::info:
        return "1;36";
    case Tone::place:
        return "1";
    case Tone::added:
        return "32";
    case Tone::removed:
        return "31";
    case Tone::aside:
        break;
    }
    return "2";
}

} // namespace

bool hasColours(std::string_view asked, int stream)
{
    if (asked == "always" || asked == "never")
        return asked == "always";
    if (!environment("NO_COLOR").empty())
        return false;
    const std::string_view forced = environment("CLICOLOR_FORCE");
    if (!forced.empty() && forced != "0")
        return true;
    return ::isatty(stream) == 1 && !environment("TERM").empty() && environment("TERM") != "dumb";
}

std::string painted(std::string_view text, Tone tone)
{
    return text.empty() ? std::string() : fmt::format("\033[{}m{}\033[0m", codeOf(tone), text);
}

std::string paintedDifference(std::string_view difference)
{
    std::string all;
    for (std::size_t begin = 0; begin < difference.size();) {
        const std::size_t end = std::min(difference.find('\n', begin), difference.size());
        const std::string_view line = difference.substr(begin, end - begin);
        if (line.starts_with("--- ") || line.starts_with("+++ "))
            all += painted(line, Tone::place);
        else if (line.starts_with('+') || line.starts_with('-'))
            all += painted(line, line.front() == '+' ? Tone::added : Tone::removed);
        else
            all += line.starts_with("@@") ? painted(line, Tone::aside) : std::string(line);
        if (end < difference.size())
            all += '\n';
        begin = end + 1;
    }
    return all;
}

} // namespace acquis::cli
