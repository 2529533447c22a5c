#include "model/store/yaml/editor.h"

#include "model/store/yaml/patch.h"
#include "model/store/yaml/surgeon.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>

namespace acquis::store {

using referential::RecordType;

namespace {

/// Whether the top-level fields that were not to change are there to the byte.
bool keepsTheRest(const YamlDocument& old, const YamlDocument& fresh, const Value& said, const Value& wanted)
{
    if (old.root().isFlow())
        return true;
    return std::ranges::all_of(old.root().entries, [&](const YamlEntry& entry) {
        const Value* now = wanted.find(entry.key.text);
        if (now == nullptr || !(*said.find(entry.key.text) == *now))
            return true;
        const YamlEntry* kept = fresh.root().find(entry.key.text);
        return kept != nullptr
            && old.text().substr(entry.span().begin, entry.span().length())
            == fresh.text().substr(kept->span().begin, kept->span().length());
    });
}

bool isProven(
    const std::string& text, const YamlDocument& old, const RecordType& type, const Value& said, const Value& wanted)
{
    const auto fresh = YamlDocument::parse(text);
    return fresh && fresh->repeatedKeys().empty() && sameContent(valueOf(*fresh, type), wanted, ValueType(type))
        && keepsTheRest(old, *fresh, said, wanted);
}

const YamlNode& lastLeaf(const YamlNode& node)
{
    if (!node.items.empty())
        return lastLeaf(node.items.back());
    return node.entries.empty() ? node : lastLeaf(node.entries.back().value);
}

/// A file that ends in a block text without a line break cannot grow: the text would gain one. The same file with the
/// break, and with `|-` where the text must do without it.
std::optional<YamlDocument> closed(const YamlDocument& document)
{
    std::string text = document.text();
    const YamlNode& last = lastLeaf(document.root());
    if (text.empty() || text.ends_with('\n') || !last.isBlockText())
        return std::nullopt;
    const std::size_t header = std::min(text.find_first_not_of("|>+-0123456789", last.span.begin), text.size());
    if (text.substr(last.span.begin, header - last.span.begin).find('-') == std::string::npos
        && !last.text.ends_with('\n'))
        text.insert(header, "-");
    const auto result = YamlDocument::parse(text.append(document.lineEnding()));
    return result ? std::optional(*result) : std::nullopt;
}

std::optional<std::string> provenText(
    const YamlDocument& old, const RecordType& type, const Value& said, const Value& wanted, const NameOf& names)
{
    for (const auto care : {Surgeon::Care::fine, Surgeon::Care::coarse}) {
        const std::string text = Surgeon(old, names, care).textSaying(wanted, type);
        // A file without a final newline cannot end in a text that has one; one whose last field has gone says so, as
        // nothing at all would be no map.
        const std::string ending(old.lineEnding());
        for (const std::string& end : {std::string(), ending, "{}" + ending})
            if (isProven(text + end, old, type, said, wanted))
                return text + end;
    }
    return std::nullopt;
}

} // namespace

Result<std::string> edited(
    const YamlDocument& old, const RecordType& type, const Value& before, const Value& after, const NameOf& names)
{
    if (before == after)
        return old.text();
    if (!old.repeatedKeys().empty())
        return failure(Error::Kind::content,
            {fmt::format("{} Tant que ce choix n’est pas fait, ce fichier n’est pas enregistré.",
                 old.repeatedKeys().front().sentence.fr),
                fmt::format(
                    "{} Until that is decided this file is not saved.", old.repeatedKeys().front().sentence.en)},
            old.repeatedKeys().front().place);
    if (!after.isMap() || !(old.root().isMap() || old.root().isNull()))
        return failure(Error::Kind::content,
            {"Ce fichier ne contient pas de clés et de valeurs : l’enregistrer effacerait ce qu’il dit. Corrigez-le "
             "d’abord dans un éditeur de texte.",
                "This file does not hold keys and values: saving it would wipe out what it says. Mend it in a text "
                "editor first."},
            Place{{}, old.root().line, old.root().column});
    const Value said = valueOf(old, type);
    const Value wanted = patched(said, before, after, ValueType(type));
    if (auto text = provenText(old, type, said, wanted, names))
        return *text;
    if (const auto whole = closed(old))
        if (auto text = provenText(*whole, type, said, wanted, names))
            return *text;
    return failure(Error::Kind::content,
        {"Le changement ne peut pas être écrit dans ce fichier sans toucher au reste : rien n’a été enregistré. Mettez "
         "le fichier en forme (acquis fmt), puis recommencez.",
            "The change cannot be written into this file without touching the rest: nothing was saved. Format the file "
            "(acquis fmt), then try again."},
        Place{{}, old.root().line, old.root().column});
}

} // namespace acquis::store
