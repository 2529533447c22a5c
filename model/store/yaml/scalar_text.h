#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// How texts are written so that every reader of YAML 1.1 or 1.2 reads the same text back.
namespace acquis::store {

/// Whether some reader would take the bare text for a boolean, a number, a date, nothing or a merge key.
[[nodiscard]] bool couldBeMisread(std::string_view text);

/// Whether the text may stand without quotes as a key or a value in block style.
[[nodiscard]] bool canBePlain(std::string_view text);

/// Letters, digits, `.`, `-` and `_` only, at most 40: what may stand without quotes between brackets unless it could
/// be misread.
[[nodiscard]] bool isIdentifier(std::string_view text);

/// Whether the text may stand between single quotes: printable, on one line.
[[nodiscard]] bool canBeSingleQuoted(std::string_view text);

/// Whether the text may stand as a literal block without any reader or editor changing it. Blank lines at its end are
/// for quotes: in a block they would take in those that follow, and programs that tidy up files remove them.
[[nodiscard]] bool canBeLiteral(std::string_view text);

[[nodiscard]] std::string singleQuoted(std::string_view text);
[[nodiscard]] std::string doubleQuoted(std::string_view text);

/// A text as a literal block: `|` with its indicators, and the lines, each with its indentation and a final "\n".
struct LiteralText {
    std::string header;
    std::string body;
};
/// `indent` is the indentation of the lines, `parent` that of the value which holds the text (they differ in
/// hand-written files).
[[nodiscard]] LiteralText literal(std::string_view text, std::size_t indent, std::size_t parent);

} // namespace acquis::store
