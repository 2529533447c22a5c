#pragma once

#include <string>
#include <string_view>

namespace acquis::cli {

/// What a part of a line is, and with it its colour.
enum class Tone { error, warning, info, place, aside, added, removed };

/// Whether a stream (1: standard output, 2: standard error) shows colours. `asked` is `always`, `never` or `auto`:
/// then NO_COLOR forbids them, CLICOLOR_FORCE demands them, and otherwise the stream must be a terminal that has them.
[[nodiscard]] bool hasColours(std::string_view asked, int stream);

/// The text between the codes of its tone. The colours are the terminal's own, which suit its background.
[[nodiscard]] std::string painted(std::string_view text, Tone tone);

/// A difference as `diff -u` prints it, with its lines painted.
[[nodiscard]] std::string paintedDifference(std::string_view difference);

} // namespace acquis::cli
