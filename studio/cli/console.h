#pragma once

#include "model/base/diagnostic.h"
#include "studio/cli/colour.h"
#include "studio/cli/exit_code.h"
#include "studio/cli/progress.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <string>
#include <string_view>

namespace acquis::cli {

/// What the commands share: the language of people, and where words go. Results go to standard output, everything else
/// to standard error. Colours and progress are for people at a terminal only.
class Console {
public:
    enum class Language { french, english };

    /// `fr` or `en`; anything else follows LC_ALL, LC_MESSAGES and LANG, and is English unless they say French.
    void setLanguage(std::string_view asked);

    [[nodiscard]] Language language() const { return language_; }
    [[nodiscard]] std::string_view pick(std::string_view fr, std::string_view en) const
    {
        return language_ == Language::french ? fr : en;
    }
    [[nodiscard]] const std::string& say(const Sentence& sentence) const
    {
        return language_ == Language::french ? sentence.fr : sentence.en;
    }

    /// `auto`, `always` or `never`.
    void setColours(std::string_view asked);

    /// The text in the colour of its tone, where results are shown in colours.
    [[nodiscard]] std::string painted(std::string_view text, Tone tone) const
    {
        return isColoured_ ? cli::painted(text, tone) : std::string(text);
    }
    [[nodiscard]] std::string paintedDifference(std::string text) const
    {
        return isColoured_ ? cli::paintedDifference(text) : text;
    }

    /// Tells what is being done until the next line is printed. Nothing where the output is not for a person: its
    /// `format` is not text, it goes into a pipe, or nobody sees standard error.
    void working(const Sentence& doing, std::string_view format = "text") const;

    /// A line of the result.
    void print(std::string_view line) const;
    /// A remark beside the result.
    void note(std::string_view line) const;

    /// Tells why a command stops, with the place where there is one, and the exit code to stop with.
    [[nodiscard]] ExitCode fail(const Error& error) const;

    /// The code of the command that ran.
    ExitCode exitCode = ExitCode::fine;

private:
    Language language_ = Language::english;
    bool isColoured_ = false;
    mutable Progress progress_;
};

/// One command: adds its name, options and action to the program. Implemented in the file of its name.
using AddCommand = void(CLI::App& program, Console& console);
AddCommand addCheck, addFmt, addShow, addFind, addStats, addNew, addSchema, addExport, addImport, addDiff, addAnswer,
    addMan, addCompletion, addPack;

} // namespace acquis::cli
