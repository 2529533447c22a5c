/// # tube_name_malformed
///
/// ## What it does
/// Finds tubes whose name does not start with `@`, holds a space or a digit, or has no letter.
///
/// ## Why is this bad?
/// The engine finds the tube of a skill by dropping the first and the last character of the skill's name
/// (`@navigateur2`): another form merges or splits tubes, and the answers of learners count for the wrong skills.
///
/// ## Example
/// ```yaml
/// name: navigateur web
/// ```
///
/// ## Use instead
/// ```yaml
/// name: "@navigateurWeb"
/// ```
///
/// ## Fix
/// `@` is added where that is all that is missing.
#include "model/base/text.h"
#include "model/rules/rule.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

bool isWellFormed(std::string_view name)
{
    const auto isBad = [](unsigned char c) { return c <= ' ' || c == '@' || (c >= '0' && c <= '9'); };
    const std::u16string wide = text::toUtf16(name);
    const bool hasSpace = std::ranges::any_of(
        wide, [](char16_t c) { return c == 0xA0 || c == 0x202F || (c >= 0x2000 && c <= 0x200B); });
    const auto isLetter = [](unsigned char c) { return c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    return name.starts_with('@') && !hasSpace && std::ranges::none_of(name.substr(1), isBad)
        && std::ranges::any_of(name.substr(1), isLetter);
}

void check(const Context& context, Findings& findings)
{
    for (const auto& tube : context.referential.all<Tube>()) {
        if (tube->name.empty() || isWellFormed(tube->name))
            continue;
        std::optional<Fix> fix;
        if (const std::string better = '@' + tube->name; isWellFormed(better))
            fix = Fix{{fmt::format("Écrire « {} ».", better), fmt::format("Write \"{}\".", better)},
                {{"name", Value(better)}}};
        findings.add(*tube, "name",
            {fmt::format("Le nom « {} » ({}) n’est pas @ suivi de lettres, sans espace ni chiffre : le moteur "
                         "confondrait les sujets. "
                         "Renommez-le, par exemple « @navigateur ».",
                 tube->name, tube->id.text()),
                fmt::format("The name \"{}\" ({}) is not @ followed by letters, without space or digit: the engine "
                            "would confuse tubes. "
                            "Rename it, for example \"@navigateur\".",
                    tube->name, tube->id.text())},
            fix);
    }
}

} // namespace

Rule tube_name_malformed()
{
    return {"tube_name_malformed", Severity::error,
        {"Le nom d’un sujet n’a pas la forme attendue", "The name of a tube does not have the expected form"}, &check};
}

} // namespace acquis::rules
