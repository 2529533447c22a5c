#include "model/store/path_checks.h"

#include "model/base/text.h"
#include "model/store/layout.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <unordered_map>

namespace acquis::store {

namespace {

using referential::Entity;
using referential::Referential;

constexpr std::size_t longestPath = 200;

Diagnostic notPortable(const std::string& path, Sentence sentence)
{
    return {"path_not_portable", Severity::warning, {}, {}, std::move(sentence), std::nullopt, {path, 1, 1}};
}

/// What file systems that ignore case and the composition of accents compare.
std::string comparedName(std::string_view path)
{
    std::string lower(path);
    bool isAscii = true;
    for (char& c : lower) {
        isAscii = isAscii && static_cast<signed char>(c) >= 0;
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
    return isAscii ? lower : text::lower(text::nfc(path));
}

/// Devices under Windows, whatever their ending.
bool isReservedName(std::string_view name)
{
    constexpr std::array reserved{std::string_view("con"), std::string_view("prn"), std::string_view("aux"),
        std::string_view("nul"), std::string_view("com"), std::string_view("lpt")};
    const std::string stem = comparedName(name.substr(0, name.find('.')));
    if (stem.size() == 4 && stem[3] >= '1' && stem[3] <= '9')
        return std::ranges::find(reserved.begin() + 4, reserved.end(), stem.substr(0, 3)) != reserved.end();
    return stem.size() == 3 && std::ranges::find(reserved.begin(), reserved.begin() + 4, stem) != reserved.begin() + 4;
}

bool isRefusedByWindows(std::string_view name)
{
    return name.find_first_of("<>:\"|?*\\") != std::string_view::npos || name.ends_with('.') || name.ends_with(' ')
        || isReservedName(name);
}

/// The names of a path that its predecessor in the ordered list does not share: those not looked at yet.
std::size_t firstNewStep(std::string_view path, std::string_view previous)
{
    const auto differs = std::ranges::mismatch(path, previous).in1;
    const std::size_t common = static_cast<std::size_t>(differs - path.begin());
    const std::size_t slash = common == 0 ? std::string_view::npos : path.rfind('/', common - 1);
    return slash == std::string_view::npos ? 0 : slash + 1;
}

/// A place that freePath() gave a number because another file had it: `3v1-2.yaml`, `moteur-2/tube.yaml`.
std::string withoutNumber(std::string path)
{
    const bool namesFolder = path.ends_with("/tube.yaml") || path.ends_with("/framework.yaml");
    const std::size_t end = namesFolder ? path.rfind('/') : path.rfind('.');
    const std::size_t digits = path.find_last_not_of("0123456789", end - 1);
    if (digits != std::string::npos && digits + 1 < end && path[digits] == '-')
        path.erase(digits, end - digits);
    return path;
}

/// Whether the path is the expected one with a shorter name: `socle.yaml` for `socle-commun.yaml`.
bool isShortened(std::string_view path, std::string_view expected)
{
    const bool namesFolder = path.ends_with("/tube.yaml") || path.ends_with("/framework.yaml");
    const std::string_view end = path.substr(path.rfind(namesFolder ? '/' : '.'));
    const std::string_view stem = path.substr(0, path.size() - end.size());
    return expected.starts_with(stem) && expected.ends_with(end) && expected.substr(stem.size()).starts_with('-');
}

/// Whether the path says something about the entity, and everything that decides it is known. A file that is named
/// after a title keeps its name when the title is reworded.
bool hasPlace(const Entity& entity, const Referential& referential)
{
    switch (entity.kind()) {
    case Kind::area:
    case Kind::competence:
    case Kind::tube:
    case Kind::skill:
    case Kind::challenge:
    case Kind::tutorial:
    case Kind::mission:
    case Kind::thread:
        break;
    default:
        return false;
    }
    if (const auto skill = entity.as<referential::Skill>())
        return referential.find<referential::Tube>(skill->tube.text()) != nullptr;
    if (const auto challenge = entity.as<referential::Challenge>())
        if (const auto* skill = referential.links().skillOf(*challenge))
            return referential.find<referential::Tube>(skill->tube.text()) != nullptr;
    return true;
}

} // namespace

std::vector<Diagnostic> pathsNotPortable(const std::vector<std::string>& paths)
{
    std::vector<Diagnostic> problems;
    std::unordered_map<std::string, std::string_view> seen;
    std::string_view previous;
    for (const std::string& path : paths) {
        for (std::size_t at = firstNewStep(path, previous), end = 0; end != std::string::npos; at = end + 1) {
            end = path.find('/', at);
            const std::string_view here = std::string_view(path).substr(0, end);
            const std::string_view name = here.substr(at);
            const auto [first, isNew] = seen.emplace(comparedName(here), here);
            if (!isNew && first->second != here)
                problems.push_back(notPortable(path,
                    {fmt::format(
                         "« {} » et « {} » ne diffèrent que par la casse ou l’écriture des accents : sur un Mac "
                         "ou sous Windows, l’un remplacerait l’autre. Renommez l’un des deux.",
                         here, first->second),
                        fmt::format("\"{}\" and \"{}\" differ only in case or in how accents are written: on a Mac or "
                                    "under Windows one would replace the other. Rename one of them.",
                            here, first->second)}));
            else if (isRefusedByWindows(name))
                problems.push_back(notPortable(path,
                    {fmt::format("Windows refuse le nom « {} » : là-bas, git ne pourrait pas écrire ce fichier. "
                                 "Renommez-le en lettres, chiffres et tirets.",
                         name),
                        fmt::format("Windows refuses the name \"{}\": git could not write this file there. Rename it "
                                    "with letters, digits and dashes.",
                            name)}));
        }
        previous = path;
        if (path.size() > longestPath)
            problems.push_back(notPortable(path,
                {fmt::format("Ce chemin compte {} octets, plus de {} : sous Windows, git ne pourrait pas écrire ce "
                             "fichier. Raccourcissez le nom du fichier ou de ses dossiers.",
                     path.size(), longestPath),
                    fmt::format("This path has {} bytes, more than {}: git could not write this file under Windows. "
                                "Shorten the name of the file or of its folders.",
                        path.size(), longestPath)}));
    }
    return problems;
}

std::optional<Diagnostic> pathDisagreement(const std::string& path, const Entity& entity,
    const Referential& referential, const std::function<std::string(std::string_view identity)>& pathOf)
{
    const std::string_view own = entity.identity();
    if (own.empty() || !hasPlace(entity, referential))
        return std::nullopt;
    const std::string expected = pathFor(entity, referential,
        [&](std::string_view identity) { return identity == own ? std::string() : pathOf(identity); });
    if (path == expected || withoutNumber(path) == expected || isShortened(path, expected)
        || expected.starts_with("unplaced/") || expected.find("/unplaced/") != std::string::npos)
        return std::nullopt;
    return Diagnostic{"path_disagrees_with_content", Severity::warning, entity.subject(), {},
        {fmt::format("Le chemin dit autre chose que le contenu, d’après lequel ce serait « {} » : c’est le contenu qui "
                     "compte, mais le prochain auteur ouvrira le mauvais fichier. Renommez-le, ou corrigez le contenu.",
             expected),
            fmt::format("The path says something else than the content, by which it would be \"{}\": the content "
                        "counts, but the next author will open the wrong file. Rename it, or correct the content.",
                expected)},
        std::nullopt, {path, 1, 1}};
}

} // namespace acquis::store
